package vn.uutu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/// First of all, before anybody enters anything: a load that was broken off goes on with the next start, over what the
/// killed one left behind; a later start keeps it, sends again what is sent for all, and adds to it. What is shown is
/// what the generator made, at every unit of every level and in every year. The others go on with this suite.
@Order(1)
@ExtendWith(RunningSuite.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationTests {

    static final int ACCOUNTS = 13;

    /// The door first, so that nobody meets half a suite; the databases last.
    static final List<String> STOPPED_IN_ORDER = List.of(
            "gateway", "reporting-service", "referral-service", "member-service", "identity", "kafka", "postgresql");

    @Test
    @Order(1)
    void nothingIsMissingOrThereTwiceAfterAKillWhileLoading() throws Exception {
        var suite = SuiteProcess.over(Files.createTempDirectory("uutu-end-to-end"));
        suite.startAndKillAt("roster-01-703", SuiteProcess.DISTRICT);

        assertThat(suite.startWith(SuiteProcess.DISTRICT))
                .contains("Going on loading the demonstration: 703", "units × 5 years agree with the generator");
        RunningSuite.goOnWith(suite);

        everythingIsThereOnce(suite);
        assertThat(made(suite).butFor(shown(suite))).isEmpty();
    }

    @Test
    @Order(2)
    void theFiguresAreTheSameAfterAStopAndAStartThatAddsADistrict() throws Exception {
        var suite = RunningSuite.suite();
        var before = shown(suite).below("72/703");
        assertThat(suite.stop()).containsExactlyElementsOf(STOPPED_IN_ORDER);

        assertThat(suite.startWith("72-BP"))
                .contains("Loading the demonstration: 703, 72-BP", "units × 5 years agree with the generator");

        everythingIsThereOnce(suite);
        assertThat(made(suite).butFor(shown(suite))).isEmpty();
        assertThat(before.lines()).hasSizeGreaterThan(1_000);
        assertThat(before.butFor(shown(suite))).isEmpty();
    }

    private static Figures made(SuiteProcess suite) throws IOException {
        return Figures.made(suite.demo().resolve("demo-summary.csv"));
    }

    private static Figures shown(SuiteProcess suite) throws IOException {
        return made(suite).shownTo(Machine.provincial(suite));
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
