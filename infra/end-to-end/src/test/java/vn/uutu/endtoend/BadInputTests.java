package vn.uutu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rubbish gets a clear answer, nothing is written, and memory stays flat.
@Order(5)
@ExtendWith(RunningSuite.class)
class BadInputTests {

    static final String HEADING = "Họ và tên,Mã định danh đoàn viên,Ngày sinh,Giới tính,Mã đơn vị,Ngày vào chi đoàn\n";

    final SuiteProcess suite = RunningSuite.suite();
    final Machine administrator = Machine.administrator(suite);
    final Upload roster = new Upload(administrator, "/api/rosters");
    final String unit = new Units(administrator).id("25459.01");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/members            | {"unit": "no-uuid"}                                | unit
            /api/members            | {"surprise": 1}                                    | surprise
            /api/members/search     | {"unit": 7}                                        | unit
            /api/assignments        | {"subject": "x", "unit": "UNIT", "role": "king", "from": "2025-01-01"} | role
            /api/selections         | {"heldOn": "2025-02-30"}                           | heldOn
            /api/selections         | {"heldOn": "2025-02-28", "present": -1}            | present
            /api/outside-numbers    | {"unit": "UNIT", "quarter": "2025-Q5", "newPartyMembers": 1, "confirmedBy": "Ai đó", "confirmedOn": "2026-01-05"} | quarter
            """)
    void badJsonIsAnsweredWithTheFieldsName(String path, String body, String field) {
        var response = administrator.send(
                "POST",
                path,
                "application/json",
                body.replace("UNIT", unit).getBytes(StandardCharsets.UTF_8),
                Map.of());

        assertThat(response.statusCode()).as(response.body()).isIn(400, 422);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Client.JSON.readTree(response.body()).get("errors").toString())
                .contains("\"" + field + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/progress?unit=7, unit",
        "/api/progress?programme=2021-2025, unit",
        "/api/units?code=72&at=yesterday, at",
        "/api/headcount?unit=UNIT&at=2023-13, at",
        "/api/referrals?year=x, year"
    })
    void badParametersAreAnsweredWithTheirName(String path, String parameter) {
        var response = administrator.get(path.replace("UNIT", unit));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(Client.JSON.readTree(response.body()).get("errors").toString())
                .contains("\"" + parameter + "\"");
    }

    @Test
    void aFileOf200MegabytesIsRefusedAndMemoryStaysFlat() throws IOException {
        var before = memory("gateway") + memory("member-service");
        int status;
        try {
            status = roster.send("roster.csv", new byte[200 << 20]).statusCode();
        } catch (java.io.UncheckedIOException e) {
            status = 413; // refused before it was sent whole
        }

        assertThat(status).isEqualTo(413);
        var grown = memory("gateway") + memory("member-service") - before;
        System.out.printf("200 MB upload refused: resident memory grew by %d MiB%n", grown);
        assertThat(grown).isLessThan(100);
    }

    @Test
    void anXlsxThatIsAZipBombIsRefused() throws Exception {
        var response = roster.send("roster.xlsx", zipBomb());

        var answer = response.statusCode() == 202
                ? roster.result("roster.xlsx", zipBomb()).toString()
                : response.body();
        assertThat(answer).doesNotContain("\"accepted\":1");
        assertThat(response.statusCode()).as(answer).isIn(400, 413, 415, 422);
    }

    @Test
    void aCsvInAnotherEncodingIsRefusedWithWhatToDo() {
        var text = HEADING + "Nguyễn Văn A,00000001,01/02/2003,Nam,25459.01,26/03/2019\n";
        var response = roster.send("roster.csv", text.getBytes(Charset.forName("windows-1258")));

        assertThat(response.statusCode()).as(response.body()).isIn(400, 415, 422);
        assertThat(response.body()).contains("UTF-8");
    }

    @Test
    void tenThousandBadRowsAmongSixtyThousandAreNamedEach() throws Exception {
        var before = memory("member-service");
        var begin = System.nanoTime();

        var result = roster.result("roster.csv", rosterWithBadRows().getBytes(StandardCharsets.UTF_8));

        var seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                "60,000 rows with 10,000 bad ones: %.1f s (%.0f rows/s), member-service grew by %d MiB%n",
                seconds, 60_000 / seconds, memory("member-service") - before);
        assertThat(result.get("rows").asInt()).isEqualTo(60_000);
        assertThat(result.get("accepted").asInt()).isEqualTo(50_000);
        assertThat(result.get("rejected").asInt()).isEqualTo(10_000);
        assertThat(result.get("errors").get(0).get("column").asString()).isEqualTo("Ngày sinh");
        assertThat(result.get("errors").get(0).get("row").asInt()).isEqualTo(2);
        assertThat(memory("member-service")).isLessThan(800);
    }

    private String rosterWithBadRows() {
        var text = new StringBuilder(HEADING);
        for (var n = 0; n < 60_000; n++) {
            var born = n % 6 == 0 ? "31/02/2003" : "28/02/2003";
            text.append(
                    "Nguyễn Thử %s,%08d,%s,Nam,25459.01,26/03/2019\n".formatted(inLetters(n), 90_000_000 + n, born));
        }
        return text.toString();
    }

    /// A name holds no digits.
    private static String inLetters(int number) {
        var letters = new StringBuilder();
        for (var rest = number + 1; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }

    private static byte[] zipBomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (var n = 0; n < 1_024; n++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    /// Resident memory of a part in MiB.
    private long memory(String part) throws IOException {
        return Files.readAllLines(Path.of("/proc", "" + suite.pid(part), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
