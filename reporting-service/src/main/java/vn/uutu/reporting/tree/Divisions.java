package vn.uutu.reporting.tree;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Where the members of divided branches went. Never changes; with more divisions it is another one.
///
/// A branch is divided once, when it is closed. Should two reorganisations say so, the smaller successor holds: so the
/// order in which they are heard of makes no difference.
public final class Divisions {

    public static final Divisions NONE = new Divisions(Map.of());

    private final Map<UnitId, Map<UUID, UnitId>> branches;

    private Divisions(Map<UnitId, Map<UUID, UnitId>> branches) {
        this.branches = branches;
    }

    public Optional<UnitId> of(UnitId branch, UUID member) {
        return Optional.ofNullable(of(branch).get(member));
    }

    /// Where each of its members went.
    public Map<UUID, UnitId> of(UnitId branch) {
        return branches.getOrDefault(branch, Map.of());
    }

    public Set<UnitId> branches() {
        return branches.keySet();
    }

    /// The branches that are not divided anew stay the same objects.
    public Divisions with(Collection<Division> more) {
        if (more.isEmpty()) {
            return this;
        }
        var divided = new HashMap<UnitId, Map<UUID, UnitId>>();
        more.forEach(one -> divided.computeIfAbsent(one.branch(), branch -> new HashMap<>(of(branch)))
                .merge(one.member(), one.to(), (a, b) -> a.compareTo(b) < 0 ? a : b));
        var all = new HashMap<>(branches);
        all.putAll(divided);
        return new Divisions(all);
    }

    /// Those of these by which something is different from before.
    public List<Division> newIn(Collection<Division> heard) {
        var after = with(heard);
        return heard.stream()
                .map(one -> new Division(
                        one.branch(),
                        one.member(),
                        after.of(one.branch(), one.member()).orElseThrow()))
                .filter(one ->
                        of(one.branch(), one.member()).filter(one.to()::equals).isEmpty())
                .distinct()
                .toList();
    }
}
