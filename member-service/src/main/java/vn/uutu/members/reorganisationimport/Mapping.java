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
/// commune begins, and the old ones are merged into it or split. Of a long file, the steps of the rows before are all
/// that is kept: the mapping of the next ones goes on from them, and comes to the same as if it had read the file
/// whole.
final class Mapping {

    private static final Level COMMUNE = new Level("commune");

    private final Tree tree;
    private final Map<UnitCode, Tree.Place> before = new HashMap<>();
    private final Predicate<UnitId> covered;

    private final Set<Tree.Place> provinces = new LinkedHashSet<>();
    private final Set<Tree.Place> districts = new LinkedHashSet<>();
    private final Map<UnitCode, String> communes = new LinkedHashMap<>();
    private final Map<UnitRef, List<UnitId>> merged = new LinkedHashMap<>();
    private final Map<UnitId, List<UnitRef>> split = new LinkedHashMap<>();
    private final Map<UnitId, UnitRef> whole = new HashMap<>();
    private Optional<Joined> joined = Optional.empty();

    /// What the old provinces become.
    private record Joined(UnitCode code, String name) {

        static Joined of(Edge edge) {
            return new Joined(edge.newProvince(), edge.provincialUnion());
        }
    }

    /// @param covered whether who hands it in may change a unit
    Mapping(Tree tree, Predicate<UnitId> covered) {
        this.tree = tree;
        this.covered = covered;
        tree.units().values().forEach(unit -> before.put(unit.code(), unit));
    }

    /// @return whether the steps are those of rows, and of nothing else
    boolean goOn(List<Step> steps) {
        steps.forEach(this::recall);
        recallProvince(steps);
        return steps().equals(steps);
    }

    private void recall(Step step) {
        switch (step) {
            case Step.AbolishLevel it -> known(it.within()).ifPresent(provinces::add);
            case Step.Establish it -> communes.put(it.code(), it.name());
            case Step.Merge it -> it.units().forEach(unit -> recall(unit, it.into()));
            case Step.Split it ->
                known(it.unit()).ifPresent(ward -> {
                    above(ward).ifPresent(districts::add);
                    split.put(ward.id(), new ArrayList<>(it.into()));
                });
            case Step.Join _, Step.Recode _, Step.Rename _, Step.Relevel _, Step.Move _, Step.Close _ -> {}
        }
    }

    private void recall(UnitId unit, UnitRef into) {
        known(unit).ifPresent(ward -> {
            above(ward).ifPresent(districts::add);
            merge(ward, into);
        });
    }

    /// Only what changes is in the steps.
    private void recallProvince(List<Step> steps) {
        var name = Optional.<String>empty();
        var code = Optional.<UnitCode>empty();
        var remaining = provinces.stream().findFirst().map(Tree.Place::id);
        for (var step : steps) {
            switch (step) {
                case Step.Join it
                when it.code().isPresent() || it.name().isPresent() -> {
                    code = it.code();
                    name = it.name();
                    remaining = Optional.of(it.remaining());
                }
                case Step.Join it -> remaining = Optional.of(it.remaining());
                case Step.Recode it -> code = Optional.of(it.code());
                case Step.Rename it -> name = Optional.of(it.name());
                case Step.AbolishLevel _,
                        Step.Establish _,
                        Step.Merge _,
                        Step.Split _,
                        Step.Relevel _,
                        Step.Move _,
                        Step.Close _ -> {}
            }
        }
        var as = remaining.flatMap(this::known);
        var after = code.or(() -> as.map(Tree.Place::code));
        var named = name.or(() -> as.map(Tree.Place::name));
        joined = after.flatMap(it -> named.map(that -> new Joined(it, that)));
    }

    private Optional<Tree.Place> known(UnitId unit) {
        return Optional.ofNullable(tree.units().get(unit));
    }

    private Optional<Tree.Place> above(Tree.Place unit) {
        return unit.parent().flatMap(this::known);
    }

    /// @return why it is not taken, or nothing
    Optional<Fault> take(Edge edge) {
        var ward = before.get(edge.oldWard());
        if (ward == null) {
            return Optional.of(Fault.WARD_UNKNOWN);
        }
        var district = above(ward);
        if (district.filter(unit -> unit.code().equals(edge.oldDistrict())).isEmpty()) {
            return Optional.of(Fault.OTHER_DISTRICT);
        }
        var province = district.flatMap(this::above);
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
        if (!edge.isSplit()
                && !whole.getOrDefault(ward.id(), ref(edge.newWard())).equals(ref(edge.newWard()))) {
            return Optional.of(Fault.NOT_SPLIT);
        }
        if (edge.isSplit() && whole.containsKey(ward.id()) || !edge.isSplit() && split.containsKey(ward.id())) {
            return Optional.of(Fault.NOT_SPLIT);
        }
        var known = communes.getOrDefault(edge.newWard(), edge.communalUnion());
        if (!known.equals(edge.communalUnion())) {
            return Optional.of(Fault.OTHER_NAME);
        }
        return joined.filter(it -> !it.equals(Joined.of(edge))).map(_ -> Fault.SEVERAL_PROVINCES);
    }

    private void remember(Edge edge, Tree.Place ward) {
        joined = joined.or(() -> Optional.of(Joined.of(edge)));
        communes.putIfAbsent(edge.newWard(), edge.communalUnion());
        if (edge.isSplit()) {
            var into = split.computeIfAbsent(ward.id(), _ -> new ArrayList<>());
            if (!into.contains(ref(edge.newWard()))) {
                into.add(ref(edge.newWard()));
            }
        } else {
            merge(ward, ref(edge.newWard()));
        }
    }

    private void merge(Tree.Place ward, UnitRef into) {
        if (whole.put(ward.id(), into) == null) {
            merged.computeIfAbsent(into, _ -> new ArrayList<>()).add(ward.id());
        }
    }

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        joined.ifPresent(it -> {
            var remaining = remaining(it);
            provincial(it, remaining, steps);
            abolitions(steps);
            communes.forEach((code, name) -> steps.add(establish(code, name, remaining)));
            merged.forEach((into, units) -> steps.add(new Step.Merge(units, into)));
            split.forEach((unit, into) -> steps.add(new Step.Split(unit, into)));
        });
        return steps;
    }

    /// The old province that goes on under its name, else under its code: the code alone says little, since it may
    /// have been another province's.
    private Tree.Place remaining(Joined into) {
        return provinces.stream()
                .filter(province -> province.name().equals(into.name()))
                .findFirst()
                .or(() -> provinces.stream()
                        .filter(province -> province.code().equals(into.code()))
                        .findFirst())
                .orElseGet(() -> provinces.iterator().next());
    }

    private void provincial(Joined into, Tree.Place remaining, List<Step> steps) {
        var code = Optional.of(into.code()).filter(to -> !to.equals(remaining.code()));
        var name = Optional.of(into.name()).filter(to -> !to.equals(remaining.name()));
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

    private static Step establish(UnitCode code, String name, Tree.Place province) {
        var parent = UnitRef.of(province.id());
        return new Step.Establish(key(code), code, name, COMMUNE, Optional.empty(), Optional.of(parent));
    }

    private static UnitRef ref(UnitCode code) {
        return new UnitRef.New(key(code));
    }

    private static String key(UnitCode code) {
        return "n" + code.value();
    }
}
