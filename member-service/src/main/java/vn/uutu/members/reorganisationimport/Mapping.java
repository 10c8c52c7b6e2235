package vn.uutu.members.reorganisationimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.uutu.members.reorganisation.Step;
import vn.uutu.members.reorganisation.Tree;
import vn.uutu.members.reorganisation.UnitRef;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitId;

/// Rows of a mapping become steps: the old provinces are joined, the level of their districts is abolished, each new
/// commune begins, and the old ones are merged into it or split.
final class Mapping {

    private static final Level COMMUNE = new Level("commune");

    private final Tree tree;
    private final Map<UnitCode, Tree.Place> before = new HashMap<>();
    private final Predicate<UnitId> covered;

    private final Set<Tree.Place> provinces = new LinkedHashSet<>();
    private final Set<Tree.Place> districts = new LinkedHashSet<>();
    private final Map<UnitCode, Edge> communes = new LinkedHashMap<>();
    private final Map<UnitCode, List<UnitId>> merged = new LinkedHashMap<>();
    private final Map<UnitId, List<UnitRef>> split = new LinkedHashMap<>();
    private final Map<UnitId, UnitCode> whole = new HashMap<>();
    private Optional<Edge> first = Optional.empty();

    /// @param covered whether who hands it in may change a unit
    Mapping(Tree tree, Predicate<UnitId> covered) {
        this.tree = tree;
        this.covered = covered;
        tree.units().values().forEach(unit -> before.put(unit.code(), unit));
    }

    /// @return why it is not taken, or nothing
    Optional<Fault> take(Edge edge) {
        var ward = before.get(edge.oldWard());
        if (ward == null) {
            return Optional.of(Fault.WARD_UNKNOWN);
        }
        var district = ward.parent().map(tree.units()::get);
        if (district.filter(unit -> unit.code().equals(edge.oldDistrict())).isEmpty()) {
            return Optional.of(Fault.OTHER_DISTRICT);
        }
        var province = district.flatMap(Tree.Place::parent).map(tree.units()::get);
        if (province.filter(unit -> unit.code().equals(edge.oldProvince())).isEmpty()) {
            return Optional.of(Fault.OTHER_PROVINCE);
        }
        if (!covered.test(province.get().id())) {
            return Optional.of(Fault.OUTSIDE_SCOPE);
        }
        var contradiction = contradiction(edge, ward);
        if (contradiction.isEmpty()) {
            provinces.add(province.get());
            districts.add(district.get());
            remember(edge, ward);
        }
        return contradiction;
    }

    private Optional<Fault> contradiction(Edge edge, Tree.Place ward) {
        if (!edge.isSplit() && !whole.getOrDefault(ward.id(), edge.newWard()).equals(edge.newWard())) {
            return Optional.of(Fault.NOT_SPLIT);
        }
        if (edge.isSplit() && whole.containsKey(ward.id()) || !edge.isSplit() && split.containsKey(ward.id())) {
            return Optional.of(Fault.NOT_SPLIT);
        }
        var known = communes.getOrDefault(edge.newWard(), edge);
        if (!known.newWardName().equals(edge.newWardName())) {
            return Optional.of(Fault.OTHER_NAME);
        }
        return first.filter(one -> !one.newProvince().equals(edge.newProvince())
                        || !one.newProvinceName().equals(edge.newProvinceName()))
                .map(_ -> Fault.SEVERAL_PROVINCES);
    }

    private void remember(Edge edge, Tree.Place ward) {
        first = first.or(() -> Optional.of(edge));
        communes.putIfAbsent(edge.newWard(), edge);
        if (edge.isSplit()) {
            split.computeIfAbsent(ward.id(), _ -> new ArrayList<>()).add(ref(edge.newWard()));
        } else if (whole.put(ward.id(), edge.newWard()) == null) {
            merged.computeIfAbsent(edge.newWard(), _ -> new ArrayList<>()).add(ward.id());
        }
    }

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        first.ifPresent(edge -> {
            var remaining = remaining(edge);
            provincial(edge, remaining, steps);
            abolitions(steps);
            communes.values().forEach(commune -> steps.add(establish(commune, remaining)));
            merged.forEach((code, units) -> steps.add(new Step.Merge(units, ref(code))));
            split.forEach((unit, into) -> steps.add(new Step.Split(unit, into)));
        });
        return steps;
    }

    /// The old province that goes on under its name, else under its code: the code alone says little, since it may
    /// have been another province's.
    private Tree.Place remaining(Edge edge) {
        return provinces.stream()
                .filter(province -> province.name().equals(edge.provincialUnion()))
                .findFirst()
                .or(() -> provinces.stream()
                        .filter(province -> province.code().equals(edge.newProvince()))
                        .findFirst())
                .orElseGet(() -> provinces.iterator().next());
    }

    private void provincial(Edge edge, Tree.Place remaining, List<Step> steps) {
        var code = Optional.of(edge.newProvince()).filter(to -> !to.equals(remaining.code()));
        var name = Optional.of(edge.provincialUnion()).filter(to -> !to.equals(remaining.name()));
        var absorbed = provinces.stream()
                .filter(province -> !province.equals(remaining))
                .map(Tree.Place::id)
                .toList();
        if (absorbed.isEmpty()) {
            code.ifPresent(to -> steps.add(new Step.Recode(remaining.id(), to)));
            name.ifPresent(to -> steps.add(new Step.Rename(remaining.id(), to)));
            return;
        }
        steps.add(new Step.Join(absorbed.getFirst(), remaining.id(), code, name));
        absorbed.stream()
                .skip(1)
                .forEach(province ->
                        steps.add(new Step.Join(province, remaining.id(), Optional.empty(), Optional.empty())));
    }

    /// Unions of the level that stand for no district of the file, such as those of the army, go on.
    private void abolitions(List<Step> steps) {
        districts.stream()
                .map(Tree.Place::level)
                .distinct()
                .forEach(level -> provinces.forEach(province -> {
                    var others = tree.units().values().stream()
                            .filter(unit -> unit.level().equals(level))
                            .filter(unit -> unit.parent().equals(Optional.of(province.id())))
                            .filter(unit -> !districts.contains(unit))
                            .map(Tree.Place::id)
                            .toList();
                    steps.add(new Step.AbolishLevel(level, province.id(), others));
                }));
    }

    private static Step establish(Edge edge, Tree.Place province) {
        var parent = UnitRef.of(province.id());
        return new Step.Establish(
                key(edge.newWard()),
                edge.newWard(),
                edge.communalUnion(),
                COMMUNE,
                Optional.empty(),
                Optional.of(parent));
    }

    private static UnitRef ref(UnitCode code) {
        return new UnitRef.New(key(code));
    }

    private static String key(UnitCode code) {
        return "n" + code.value();
    }
}
