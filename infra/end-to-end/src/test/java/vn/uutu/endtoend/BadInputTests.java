package vn.uutu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Rubbish gets a clear answer, nothing is written, and memory stays flat.
@Order(5)
@ExtendWith(RunningSuite.class)
class BadInputTests {

    static final String HEADING = "Họ và tên,Mã định danh đoàn viên,Ngày sinh,Giới tính,Mã đơn vị,Ngày vào chi đoàn\n";
    static final byte[] SURPRISE = "{\"surprise\": 1}".getBytes(StandardCharsets.UTF_8);

    /// In MiB: nothing of what is refused stays.
    static final long REFUSED = 12;

    /// In MiB: what is on its way to Kafka (a thousand announcements a shard, the producer's buffer of 16), a chunk of
    /// rows and a page of 10,000 errors, however long the file is.
    static final long TAKEN_IN = 64;

    /// In MiB: what the compiler and the buffers take for as long as they work, however long the file is.
    static final long OUTSIDE = 32;

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

    @ParameterizedTest
    @MethodSource("operations")
    void whatNoContractKnowsIsNamedByEveryOperation(Operation operation) {
        var sent = operation.takesJson()
                ? administrator.send(operation.method(), operation.ofNobody(), "application/json", SURPRISE, Map.of())
                : new Upload(administrator, operation.ofNobody()).sendAs("surprise", "roster.csv", new byte[1]);

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(400);
        assertThat(sent.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Client.JSON
                        .readTree(sent.body())
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .contains(operation.takesJson() ? "surprise" : "file");
    }

    static Stream<Operation> operations() {
        return Operation.all().filter(it -> it.takesJson() || it.takesAFile());
    }

    @Test
    void aFileOf200MegabytesIsRefusedAndMemoryStaysFlat() throws Exception {
        var file = new byte[200 << 20];
        var door = new Footprint(suite, "gateway");
        var service = new Footprint(suite, "member-service");
        int status;
        try {
            status = roster.send("roster.csv", file).statusCode();
        } catch (java.io.UncheckedIOException e) {
            status = 413; // refused before it was sent whole
        }

        assertThat(status).isEqualTo(413);
        assertFlat(REFUSED, door.end(), service.end());
    }

    @Test
    void anXlsxThatIsAZipBombIsRefusedAndMemoryStaysFlat() throws Exception {
        var bomb = zipBomb();
        var service = new Footprint(suite, "member-service");

        var response = roster.send("roster.xlsx", bomb);

        var answer = response.statusCode() == 202
                ? roster.result("roster.xlsx", bomb).toString()
                : response.body();
        assertThat(answer).doesNotContain("\"accepted\":1");
        assertThat(response.statusCode()).as(answer).isIn(400, 413, 415, 422);
        assertFlat(REFUSED, service.end());
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
        var before = members();
        var file = rosterWithBadRows(60_000).getBytes(StandardCharsets.UTF_8);
        warmUp();
        var service = new Footprint(suite, "member-service");
        var begin = System.nanoTime();

        var result = roster.result("roster.csv", file);

        var seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("60,000 rows with 10,000 bad ones: %.1f s (%.0f rows/s)%n", seconds, 60_000 / seconds);
        assertThat(result.get("rows").asInt()).isEqualTo(60_000);
        assertThat(result.get("accepted").asInt()).isEqualTo(50_000);
        assertThat(result.get("rejected").asInt()).isEqualTo(10_000);
        assertThat(result.get("errors").valueStream().map(BadInputTests::said))
                .containsExactlyElementsOf(IntStream.range(0, 10_000)
                        .mapToObj(n -> "%d Ngày sinh 31/02/2003".formatted(2 + 6 * n))
                        .toList());
        assertThat(result.hasNonNull("nextCursor")).isFalse();
        assertFlat(TAKEN_IN, service.end());
        for (var tries = 0; tries < 240 && members() != before + 50_000; tries++) {
            SuiteProcess.pause();
        }
        assertThat(members()).isEqualTo(before + 50_000);
    }

    /// The first roster of a process loads and compiles what takes it in: that is not the file's memory.
    private void warmUp() throws InterruptedException {
        var checking = new Upload(administrator, "/api/rosters?dryRun=true");
        checking.result("roster.csv", rosterWithBadRows(6_000).getBytes(StandardCharsets.UTF_8));
    }

    private static String said(JsonNode error) {
        return "%d %s %s"
                .formatted(
                        error.get("row").asInt(),
                        error.get("column").asString(),
                        error.get("value").asString());
    }

    private long members() {
        return administrator
                .read("/api/headcount?unit=%s&at=2025-12".formatted(unit))
                .get("members")
                .asLong();
    }

    private static void assertFlat(long kept, Footprint... parts) {
        for (var part : parts) {
            System.out.println(part);
            assertThat(part.kept()).as("kept in the heap: " + part).isLessThan(kept);
            assertThat(part.beyondHeap()).as("outside of the heap: " + part).isLessThan(OUTSIDE);
        }
    }

    private String rosterWithBadRows(int rows) {
        var text = new StringBuilder(HEADING);
        for (var n = 0; n < rows; n++) {
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
}
