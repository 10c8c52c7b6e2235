package vn.uutu.reporting.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.uutu.problems.Refusal;
import vn.uutu.reporting.progress.PreviewRequest.Established;
import vn.uutu.reporting.progress.PreviewRequest.UnitOrKey;
import vn.uutu.reporting.tree.Sector;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;

/// Turns what is asked into the units as they would be, and says which part of it cannot be.
final class Supposing {

    private final LocalDate day;
    private final Tree tree;
    private final Map<String, UnitId> keys = new TreeMap<>();
    private final Map<UnitId, Unit> changed = new HashMap<>();
    private final Set<UnitId> closed = new HashSet<>();
    private final Set<UnitId> touched = new HashSet<>();

    private Supposing(LocalDate day, Tree tree) {
        this.day = day;
        this.tree = tree;
    }

    static Supposing of(PreviewRequest request, Tree tree) {
        var supposing = new Supposing(request.effectiveOn(), tree);
        request.established().forEach(unit -> supposing.keys.put(unit.key(), new UnitId(UUID.randomUUID())));
        if (supposing.keys.size() < request.established().size()) {
            throw Refusal.ofField("established", "rule.key-twice");
        }
        for (var at = 0; at < request.established().size(); at++) {
            supposing.establish(request.established().get(at), "established/%d/parent".formatted(at));
        }
        for (var at = 0; at < request.closed().size(); at++) {
            var one = request.closed().get(at);
            var unit = supposing.unit(one.unit(), "closed/%d/unit".formatted(at));
            supposing.change(
                    unit.closed(request.effectiveOn(), supposing.find(one.heldBy(), "closed/%d/heldBy".formatted(at))),
                    "closed/%d/unit".formatted(at));
            supposing.closed.add(unit.id());
        }
        for (var at = 0; at < request.moved().size(); at++) {
            var one = request.moved().get(at);
            var unit = supposing.unit(one.unit(), "moved/%d/unit".formatted(at));
            supposing.change(
                    unit.moved(request.effectiveOn(), supposing.find(one.parent(), "moved/%d/parent".formatted(at))),
                    "moved/%d/unit".formatted(at));
        }
        return supposing;
    }

    private void establish(Established one, String field) {
        var id = Optional.ofNullable(keys.get(one.key())).orElseThrow();
        var parents = List.of(new Unit.Parent(find(one.parent(), field), day));
        touched.add(id);
        changed.put(
                id,
                new Unit(
                        id,
                        1,
                        one.code(),
                        Sector.MIXED,
                        List.of(new Unit.Dated(one.name(), day)),
                        List.of(new Unit.Dated(one.level(), day)),
                        parents,
                        day,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private void change(Unit unit, String field) {
        touched.add(unit.id());
        if (changed.put(unit.id(), unit) != null) {
            throw Refusal.ofField(field, "rule.unit-once");
        }
    }

    private Unit unit(UUID id, String field) {
        return tree.find(new UnitId(id)).orElseThrow(() -> notFound(field));
    }

    /// What does not exist is not told apart from what is not yours.
    static Refusal notFound(String field) {
        return Refusal.of(HttpStatus.NOT_FOUND, "not-found").andField(field, "rule.unit-of-yours");
    }

    private Optional<UnitId> find(@Nullable UnitOrKey place, String field) {
        return Optional.ofNullable(place).map(known -> place(known, field));
    }

    UnitId place(UnitOrKey place, String field) {
        if ((place.unit() == null) == (place.key() == null)) {
            throw Refusal.ofField(field, "rule.unit-or-key");
        }
        var id = place.unit() instanceof UUID unit
                ? unit(unit, field).id()
                : Optional.ofNullable(keys.get(String.valueOf(place.key())))
                        .orElseThrow(() -> Refusal.ofField(field, "rule.unit-or-key"));
        touched.add(id);
        return id;
    }

    List<Unit> changed() {
        return new ArrayList<>(changed.values());
    }

    boolean closes(UnitId unit) {
        return closed.contains(unit);
    }

    /// The units that are closed, moved or established, and those to which something comes.
    Set<UnitId> touched() {
        return touched;
    }

    Optional<String> key(UnitId unit) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue().equals(unit))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<Unit> find(UnitId id) {
        return Stream.of(Optional.ofNullable(changed.get(id)), tree.find(id))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
