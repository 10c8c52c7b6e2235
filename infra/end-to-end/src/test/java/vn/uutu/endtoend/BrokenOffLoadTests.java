package vn.uutu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// A load that was broken off goes on with the next start, over what the killed one left behind; districts come later.
@Order(1)
class BrokenOffLoadTests {

    static final int ACCOUNTS = 13;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    @Test
    void nothingIsMissingOrThereTwiceAfterKillsAndWithAnotherDistrict() throws Exception {
        var suite = SuiteProcess.over(data);
        suite.startAndKillAt("roster-02-705", "705");
        suite.startAndKillAt("██░░░░░░░░  outside numbers", "705");

        assertThat(suite.startWith("705"))
                .contains("Going on loading the demonstration: 705", "units × 5 years agree with the generator");
        everythingIsThereOnce(suite);
        suite.stop();

        assertThat(suite.startWith("703"))
                .contains("Loading the demonstration: 703, 705", "units × 5 years agree with the generator");
        everythingIsThereOnce(suite);
        suite.stop();
    }

    private static void everythingIsThereOnce(SuiteProcess suite) throws IOException {
        var administrator = Machine.administrator(suite);
        var units = new Units(administrator);
        var province = units.id("72");
        var given = administrator.read("/api/assignments?unit=" + province).get("items");
        assertThat(given.valueStream().map(it -> it.get("subject").asString()))
                .hasSize(ACCOUNTS)
                .doesNotHaveDuplicates();

        var entered =
                administrator.read("/api/outside-numbers?unit=" + province).get("items");
        assertThat(entered.valueStream()
                        .map(it -> it.get("unit").asString()
                                + it.get("quarter").asString()
                                + it.get("newPartyMembers").asInt()))
                .containsExactlyInAnyOrderElementsOf(outsideNumbers(suite, units));
    }

    private static List<String> outsideNumbers(SuiteProcess suite, Units units) throws IOException {
        var numbers = new ArrayList<String>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(suite.demo().resolve("outside-numbers.csv"))) {
            csv.forEach(row -> numbers.add(
                    units.id(row.getField("Mã đơn vị")) + row.getField("Quý") + row.getField("Số đảng viên mới")));
        }
        return numbers;
    }
}
