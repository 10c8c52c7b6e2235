package vn.uutu.reporting.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// 80 was Long An until 2025-06-30, and is Tây Ninh since.
class CodeTests {

    static final LocalDate FOUNDED = LocalDate.of(1931, 3, 26);
    static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    final JsonMapper json = JsonMapper.shared();

    @Test
    void aUnitHasTheCodeOfTheDay() {
        var tayNinh = unit(Optional.of(List.of(new Unit.Dated("80", DAY), new Unit.Dated("72", FOUNDED))));

        for (var unit : List.of(tayNinh, tayNinh.alone(), stored(tayNinh))) {
            assertThat(unit.codeAt(DAY.minusDays(1))).isEqualTo("72");
            assertThat(unit.codeAt(DAY)).isEqualTo("80");
        }
    }

    @Test
    void whereNoDaysAreKnownTheLastOneStands() {
        var unit = unit(Optional.empty());
        var before = json.writeValueAsString(unit).replaceAll(",\"codes\":null|\"codes\":null,", "");

        assertThat(before).doesNotContain("codes");
        assertThat(stored(unit).codeAt(FOUNDED)).isEqualTo("80");
        assertThat(json.readValue(before, Unit.class).codeAt(FOUNDED)).isEqualTo("80");
    }

    private Unit stored(Unit unit) {
        return json.readValue(json.writeValueAsString(unit), Unit.class);
    }

    private static Unit unit(Optional<List<Unit.Dated>> codes) {
        return new Unit(
                new UnitId(new UUID(0, 1)),
                2,
                "80",
                Sector.MIXED,
                List.of(new Unit.Dated("Tỉnh đoàn Tây Ninh", FOUNDED)),
                List.of(new Unit.Dated("province", FOUNDED)),
                List.of(),
                FOUNDED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                codes);
    }
}
