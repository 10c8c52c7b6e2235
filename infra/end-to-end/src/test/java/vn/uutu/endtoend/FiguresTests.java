package vn.uutu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// First of all, before anybody enters anything: what is shown is what the generator made, at every unit and year.
@Order(1)
@ExtendWith(RunningSuite.class)
class FiguresTests {

    final SuiteProcess suite = RunningSuite.suite();
    final Machine province = Machine.provincial(suite);
    final Units units = new Units(province);

    @Test
    void everyFigureIsWhatTheGeneratorCounted() throws IOException {
        assertThat(differences(4)).isEmpty();
    }

    /// Down to the communes and grassroots unions: what is below them adds up to them.
    @Test
    void theFiguresAreTheSameAfterAStopAndASecondStart() throws Exception {
        suite.stop();
        suite.startAgain();

        assertThat(differences(3)).isEmpty();
    }

    private List<String> differences(int levels) throws IOException {
        var differences = new ArrayList<String>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(suite.demo().resolve("demo-summary.csv"))) {
            csv.stream()
                    .filter(row -> row.getField("unit").split("/").length <= levels)
                    .filter(FiguresTests::hasPeople)
                    .forEach(row -> compare(row, differences));
        }
        return differences;
    }

    /// Units of the other districts have nobody in this demonstration: their first year stands for all.
    private static boolean hasPeople(NamedCsvRecord row) {
        return row.getField("year").equals("2021") || !row.getField("members").equals("0");
    }

    private void compare(NamedCsvRecord row, List<String> differences) {
        var unit = units.id(row.getField("unit"));
        var year = row.getField("year");
        var shown = province.read(Progress.path(unit, year + "-01", year + "-12"));
        var members = province.read("/api/headcount?unit=%s&at=%s-12".formatted(unit, year))
                .get("members")
                .asLong();
        var is = "members %d, referred %d, admitted %d"
                .formatted(members, Progress.value(shown, "referred"), Progress.value(shown, "admitted"));
        var ought = "members %s, referred %s, admitted %s"
                .formatted(row.getField("members"), row.getField("referred"), row.getField("admitted"));
        if (!is.equals(ought)) {
            differences.add("%s %s: shown %s; made %s".formatted(row.getField("unit"), year, is, ought));
        }
    }
}
