package vn.uutu.members.reorganisationimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.uutu.imports.Row;
import vn.uutu.members.reorganisation.Choices;
import vn.uutu.members.reorganisation.Decision;
import vn.uutu.members.reorganisation.Open;
import vn.uutu.members.reorganisation.Plan;
import vn.uutu.members.reorganisation.Proposal;
import vn.uutu.members.reorganisation.Step;
import vn.uutu.members.reorganisation.Tree;
import vn.uutu.members.reorganisation.UnitRef;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitId;

/// The reorganisation of 2025-07-01, from the real mapping, on the real units of old Tây Ninh (72) and Long An (80).
class MappingTests {

    static final Path DATA = Path.of("../infra/data/units");
    static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    static final Decision DECISION = new Decision("1682/NQ-UBTVQH15", LocalDate.of(2025, 6, 16), DAY, "Sắp xếp");

    final Map<UnitId, Tree.Place> units = new LinkedHashMap<>();
    final Tree tree = new Tree(DAY, units);
    final UnitId tayNinh = id("p72");
    final UnitId longAn = id("p80");

    @BeforeEach
    void theOldUnits() throws IOException {
        for (var line : lines("tayninh_longan_units_until_2025-06-30.csv")) {
            unit("p" + line.get(0), line.get(0), "Tỉnh đoàn " + line.get(1).substring(5), "province", Optional.empty());
            unit("d" + line.get(2), line.get(2), line.get(3), "district", Optional.of("p" + line.get(0)));
            unit("c" + line.get(5), line.get(5), line.get(6), "commune", Optional.of("d" + line.get(2)));
            unit("b" + line.get(5), line.get(5) + ".01", "Chi đoàn 1", "branch", Optional.of("c" + line.get(5)));
        }
    }

    @Test
    void theRealReorganisationAsksWhereTheDividedCommunesGoAndNothingElse() throws IOException {
        var mapping = mapped();
        var plan = plan(mapping.steps(), Choices.NONE);

        assertThat(plan.objections()).isEmpty();
        assertThat(plan.founded()).hasSize(96);
        assertThat(plan.closed()).hasSize(280 + 24 + 1);
        assertThat(plan.open()).filteredOn(Open.Holder.class::isInstance).hasSize(22);
        assertThat(plan.open()).filteredOn(Open.Below.class::isInstance).hasSize(22);
        assertThat(plan.open()).hasSize(44);
        assertThat(moved(plan)).isEqualTo(280 - 22);

        var decided = plan(mapping.steps(), anyChoice(plan));
        assertThat(decided.isComplete()).isTrue();
        assertThat(moved(decided)).isEqualTo(280);
    }

    @Test
    void theOldAndTheNewProvinceWithTheCode80AreNotTheSame() throws IOException {
        var plan = plan(mapped().steps(), Choices.NONE);

        assertThat(plan.closed())
                .filteredOn(it -> it.unit().equals(longAn))
                .singleElement()
                .satisfies(it -> assertThat(it.successors()).containsExactly(UnitRef.of(tayNinh)));
        assertThat(plan.changed())
                .filteredOn(it -> it.code().isPresent())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.unit()).isEqualTo(tayNinh);
                    assertThat(it.code()).contains(new UnitCode("80"));
                    assertThat(it.name()).isEmpty();
                });
        assertThat(plan.founded()).allSatisfy(it -> assertThat(it.as().parent()).contains(UnitRef.of(tayNinh)));
    }

    @Test
    void aNewCommuneIsAnotherUnitThanTheOldOneWithItsCode() throws IOException {
        var plan = plan(mapped().steps(), Choices.NONE);

        var tanNinh = plan.founded().stream()
                .filter(it -> it.as().code().equals(new UnitCode("25459")))
                .findFirst()
                .orElseThrow();
        assertThat(tanNinh.as().name()).isEqualTo("Đoàn phường Tân Ninh");
        assertThat(tanNinh.predecessors()).contains(id("c25459"), id("c25456")).hasSizeGreaterThan(3);
        assertThat(plan.closed()).extracting(Plan.Closed::unit).contains(id("c25459"));
    }

    @Test
    void unionsOfTheLevelThatAreNoDistrictGoOn() throws IOException {
        unit("army", "72.QS", "Đoàn Bộ Chỉ huy Quân sự", "district", Optional.of("p72"));

        var plan = plan(mapped().steps(), Choices.NONE);

        assertThat(plan.closed()).extracting(Plan.Closed::unit).doesNotContain(id("army"));
        assertThat(plan.objections()).isEmpty();
    }

    @Test
    void aRowThatDoesNotFitIsRefusedInItsColumn() {
        assertThat(taken("72,703,99999,False,80,Tỉnh Tây Ninh,25459,Phường Tân Ninh"))
                .contains(Fault.WARD_UNKNOWN);
        assertThat(taken("72,704,25456,False,80,Tỉnh Tây Ninh,25459,Phường Tân Ninh"))
                .contains(Fault.OTHER_DISTRICT);
        assertThat(taken("80,703,25456,False,80,Tỉnh Tây Ninh,25459,Phường Tân Ninh"))
                .contains(Fault.OTHER_PROVINCE);
        assertThat(new Mapping(tree, _ -> false)
                        .take(edge("72,703,25456,False,80,Tỉnh Tây Ninh,25459,Phường Tân Ninh")))
                .contains(Fault.OUTSIDE_SCOPE);
        var mapping = new Mapping(tree, _ -> true);
        assertThat(mapping.take(edge("72,703,25456,False,80,Tỉnh Tây Ninh,25459,Phường Tân Ninh")))
                .isEmpty();
        assertThat(mapping.take(edge("72,703,25456,False,80,Tỉnh Tây Ninh,25480,Phường Bình Minh")))
                .contains(Fault.NOT_SPLIT);
        assertThat(mapping.take(edge("72,703,25462,False,80,Tỉnh Tây Ninh,25459,Phường Khác")))
                .contains(Fault.OTHER_NAME);
        assertThat(mapping.take(edge("72,703,25462,False,79,Thành phố Khác,25459,Phường Tân Ninh")))
                .contains(Fault.SEVERAL_PROVINCES);
    }

    @Test
    void readInPortionsItComesToTheSameAsReadWhole() throws IOException {
        var lines = lines("tayninh_commune_mapping_2025-07-01.csv");
        for (var order : List.of(lines, lines.reversed())) {
            for (var size : List.of(1, 7, 100, 302)) {
                assertThat(portions(order, size)).isEqualTo(portions(order, order.size()));
            }
        }
        assertThat(portions(lines, 7)).isEqualTo(mapped().steps());
    }

    @Test
    void whatARowOfAnEarlierPortionSaidHolds() {
        var before = new Mapping(tree, _ -> true);
        before.take(edge("72,703,25456,False,80,Tỉnh Tây Ninh,25459,Phường Tân Ninh"));
        var mapping = new Mapping(tree, _ -> true);

        assertThat(mapping.goOn(before.steps())).isTrue();

        assertThat(mapping.take(edge("72,703,25456,False,80,Tỉnh Tây Ninh,25480,Phường Bình Minh")))
                .contains(Fault.NOT_SPLIT);
        assertThat(mapping.take(edge("72,703,25462,False,80,Tỉnh Tây Ninh,25459,Phường Khác")))
                .contains(Fault.OTHER_NAME);
        assertThat(mapping.take(edge("72,703,25462,False,79,Thành phố Khác,25459,Phường Tân Ninh")))
                .contains(Fault.SEVERAL_PROVINCES);
    }

    @Test
    void stepsOfSomebodyElseAreNotGoneOnFrom() throws IOException {
        var changed = new ArrayList<>(mapped().steps());
        changed.add(new Step.Rename(tayNinh, "Tỉnh đoàn khác"));

        assertThat(new Mapping(tree, _ -> true).goOn(changed)).isFalse();
        assertThat(new Mapping(tree, _ -> true).goOn(List.of(new Step.Move(tayNinh, Optional.empty()))))
                .isFalse();
    }

    private List<Step> portions(List<List<String>> lines, int size) {
        var steps = List.<Step>of();
        for (var from = 0; from < lines.size(); from += size) {
            var mapping = new Mapping(tree, _ -> true);
            assertThat(mapping.goOn(steps)).isTrue();
            for (var line : lines.subList(from, Math.min(from + size, lines.size()))) {
                assertThat(mapping.take(edge(needed(line)))).isEmpty();
            }
            steps = mapping.steps();
        }
        return steps;
    }

    private static String needed(List<String> line) {
        return String.join(
                ",", Stream.of(0, 2, 4, 6, 7, 8, 9, 10).map(line::get).toList());
    }

    private Optional<Fault> taken(String line) {
        return new Mapping(tree, _ -> true).take(edge(line));
    }

    private Mapping mapped() throws IOException {
        var mapping = new Mapping(tree, _ -> true);
        for (var line : lines("tayninh_commune_mapping_2025-07-01.csv")) {
            assertThat(mapping.take(edge(needed(line)))).isEmpty();
        }
        return mapping;
    }

    private static Edge edge(String line) {
        var cells = line.split(",");
        return new Edge(
                new Row(1, Map.of(), Map.of()),
                new UnitCode(cells[0]),
                new UnitCode(cells[1]),
                new UnitCode(cells[2]),
                cells[3].equals("True"),
                new UnitCode(cells[4]),
                cells[5],
                new UnitCode(cells[6]),
                cells[7]);
    }

    private Plan plan(List<Step> steps, Choices choices) {
        return Plan.of(new Proposal(DECISION, steps, choices), tree, Map.of());
    }

    private static long moved(Plan plan) {
        return plan.changed().stream().filter(it -> it.position().isPresent()).count();
    }

    private static Choices anyChoice(Plan plan) {
        var below = new HashMap<UnitId, UnitRef>();
        var holders = new HashMap<UnitId, UnitRef>();
        for (var open : plan.open()) {
            switch (open) {
                case Open.Below it -> below.put(it.unit(), it.among().getLast());
                case Open.Holder it -> holders.put(it.divided(), it.among().getFirst());
                case Open.Member _ -> throw new AssertionError("There are no members");
            }
        }
        return new Choices(below, Map.of(), holders);
    }

    private void unit(String key, String code, String name, String level, Optional<String> parent) {
        units.putIfAbsent(
                id(key),
                new Tree.Place(id(key), new UnitCode(code), name, new Level(level), parent.map(MappingTests::id)));
    }

    private static UnitId id(String key) {
        return new UnitId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<List<String>> lines(String file) throws IOException {
        return Files.readAllLines(DATA.resolve(file)).stream()
                .skip(1)
                .map(line -> List.of(line.split(",")))
                .toList();
    }
}
