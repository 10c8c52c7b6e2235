package vn.uutu.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.uutu.data.Summary.Figure;

/// The province that joins Tây Ninh on 2025-07-01: its real units, people of its own.
class LongAnTests {

    static final DemoProvince WHOLE = new DemoProvince(Province.LONG_AN, DemoProvince.SEED, Set.of());
    static final DemoProvince TAY_NINH = DemoProvinceTests.WHOLE;

    @Test
    void itHasItsOfficialUnitsAndAboutFortyThousandMembers() {
        assertThat(WHOLE.people()).hasSizeBetween(37_000, 43_000);
        assertThat(levels("province")).isOne();
        assertThat(levels("district")).isEqualTo(15 + 5);
        assertThat(levels("commune")).isEqualTo(186);
        assertThat(WHOLE.units().getFirst().path()).isEqualTo("80");
        assertThat(WHOLE.units().getFirst().name()).isEqualTo("Tỉnh đoàn Long An");
        assertThat(WHOLE.units()).allSatisfy(unit -> assertThat(unit.path()).matches("80(/.*)?"));
        assertThat(WHOLE.units().stream().flatMap(u -> u.sector().stream()).distinct())
                .hasSize(5);
    }

    @Test
    void itComesNearItsTargets() {
        assertThat(total(Figure.REFERRED)).isBetween(5_500, 6_500);
        assertThat(total(Figure.ADMITTED)).isBetween(3_000, 3_600);
    }

    @Test
    void nobodyAndNothingIsInBothProvinces() {
        assertThat(WHOLE.units().stream().map(Unit::code)).doesNotHaveDuplicates();
        assertDisjoint(province -> province.units().stream().map(Unit::code).collect(Collectors.toSet()));
        assertDisjoint(
                province -> province.people().stream().map(Person::memberCode).collect(Collectors.toSet()));
        assertDisjoint(
                province -> province.people().stream().map(Person::cardNumber).collect(Collectors.toSet()));
        assertDisjoint(province ->
                province.people().stream().map(Person::citizenNumber).collect(Collectors.toSet()));
        assertThat(WHOLE.people()).allSatisfy(person -> {
            assertThat(person.memberCode()).hasSize(8);
            assertThat(person.cardNumber()).hasSize(12);
            assertThat(person.citizenNumber()).hasSize(12);
        });
    }

    @Test
    void itIsWrittenWithItsOwnCount(@TempDir Path folder) throws IOException {
        DemoProvince.main(new String[] {"--province=80", folder.toString(), "20210804", "798,80-BP"});

        assertThat(folder.resolve("demo-summary.csv"))
                .content()
                .contains("80/798,2025,")
                .doesNotContain("72/");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("roster-05-798.xlsx", "roster-19-80-BP.xlsx", "referrals-05-798.csv", "units.csv");
        }
        assertThat(folder.resolve("demo-assignments.csv"))
                .content()
                .contains("ban.tochuc,80,organisation-board,2021-01-01")
                .doesNotContain("bithu.chidoan");
        assertThat(folder.resolve("targets.csv")).content().contains("798,2021,referred,");
    }

    @Test
    void anotherProvinceIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DemoProvince.main(new String[] {"--province=79", "somewhere"}))
                .withMessageContaining("72, 80");
    }

    private static void assertDisjoint(Function<DemoProvince, Set<String>> numbers) {
        var both = new HashSet<>(numbers.apply(TAY_NINH));
        both.retainAll(numbers.apply(WHOLE));
        assertThat(both).isEmpty();
    }

    private static long levels(String level) {
        return WHOLE.units().stream().filter(u -> u.level().equals(level)).count();
    }

    private static int total(Figure figure) {
        return Tables.years()
                .map(year -> WHOLE.summary().of("80", year, figure))
                .sum();
    }
}
