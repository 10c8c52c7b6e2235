package vn.uutu.reporting.progress;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import vn.uutu.reporting.Http;
import vn.uutu.reporting.ReportingTest;
import vn.uutu.reporting.Suite;
import vn.uutu.testing.Tokens;

/// A file has the figures of the answer, cell by cell.
@ReportingTest
class ExportTests {

    private static final List<String> PROMISED = List.of("referred", "admitted", "union-share");

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    Suite suite;

    @Autowired
    Http http;

    @Test
    void bothFilesHaveTheFiguresOfTheAnswer() throws Exception {
        var town = new Town(suite, http, new Random(4));
        for (var unit : List.of(town.province, town.districts.getFirst())) {
            var query = "view=as-was&from=2021-02&to=2024-08&unit=%s&indicators=%s".formatted(unit, IndicatorTests.ALL);
            var answer = Http.json(http.get("/api/progress?" + query, Http.ADMINISTRATOR));
            var expected = new ArrayList<List<String>>();
            expected.add(row(answer.at("/unit/code").asString(), answer.at("/unit/name"), answer));
            answer.get("children")
                    .forEach(child ->
                            expected.add(row(child.at("/unit/code").asString(), child.at("/unit/name"), child)));

            assertThat(expected).hasSizeGreaterThan(3);
            assertThat(csv(file("/api/progress/export?format=csv&" + query))).isEqualTo(expected);
            assertThat(xlsx(file("/api/progress/export?format=xlsx&" + query))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"year", "half-year", "quarter", "month", "sector", "gender"})
    void soHaveThoseOfABreakdown(String by) throws Exception {
        var town = new Town(suite, http, new Random(5));
        var query =
                "from=2023-01&to=2024-12&unit=%s&by=%s&indicators=%s".formatted(town.province, by, IndicatorTests.ALL);
        var answer = Http.json(http.get("/api/progress/breakdown?" + query, Http.ADMINISTRATOR));
        var expected = new ArrayList<List<String>>();
        expected.add(figures(answer));
        answer.get("groups").forEach(group -> expected.add(figures(group)));

        assertThat(withoutName(csv(file("/api/progress/export?format=csv&" + query))))
                .isEqualTo(expected);
        assertThat(withoutName(xlsx(file("/api/progress/export?" + query)))).isEqualTo(expected);
    }

    @Test
    void titlesAreInTheLanguageThatIsAskedFor() throws Exception {
        var unit = suite.unit("province", "", null);
        suite.settle();
        var path = "/api/progress/export?format=csv&unit=" + unit;

        assertThat(new String(file(path).body(), StandardCharsets.UTF_8))
                .startsWith("\uFEFFMã đơn vị,Đơn vị,Giới thiệu cho Đảng,Giới thiệu cho Đảng: chỉ tiêu,Được kết nạp");
        assertThat(new String(file(path, "Accept-Language", "en").body(), StandardCharsets.UTF_8))
                .startsWith("\uFEFFUnit code,Unit,Referred to the Party,Referred to the Party: target,Admitted");
        assertThat(file(path).headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"so-lieu-2021-01-2025-12.csv\"");
        assertThat(file(path).headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    private static List<String> row(String code, JsonNode name, JsonNode part) {
        var row = new ArrayList<>(List.of(code, name.asString()));
        row.addAll(figures(part));
        return row;
    }

    private static List<String> figures(JsonNode part) {
        var row = new ArrayList<String>();
        for (var one : part.get("indicators")) {
            row.add(number(one.get("value")));
            if (one.get("kind").asString().equals("ratio")) {
                row.add(number(one.get("numerator")));
                row.add(number(one.get("denominator")));
            }
            one.at("/spread/buckets").forEach(bucket -> row.add(number(bucket.get("cases"))));
            if (PROMISED.contains(one.get("indicator").asString())) {
                row.add(number(one.get("target")));
            }
        }
        return row;
    }

    private static String number(JsonNode node) {
        return node.isNull() ? "" : plain(node.toString());
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    private static List<List<String>> withoutName(List<List<String>> rows) {
        return rows.stream().map(row -> row.subList(1, row.size())).toList();
    }

    /// The rows under the heading, with numbers written in one way.
    private static List<List<String>> csv(HttpResponse<byte[]> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        var text = new String(answer.body(), StandardCharsets.UTF_8).substring(1);
        return CsvReader.builder().ofCsvRecord(text).stream()
                .skip(1)
                .map(record -> record.getFields().stream()
                        .map(field -> field.matches("-?\\d+(\\.\\d+)?") && field.length() < 8 ? plain(field) : field)
                        .toList())
                .toList();
    }

    private static List<List<String>> xlsx(HttpResponse<byte[]> answer)
            throws IOException, ParserConfigurationException, SAXException {
        var sheet = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(entry(answer.body(), "xl/worksheets/sheet1.xml")));
        var rows = new ArrayList<List<String>>();
        var found = sheet.getElementsByTagName("row");
        var width = ((Element) found.item(0)).getElementsByTagName("c").getLength();
        for (var row = 1; row < found.getLength(); row++) {
            var cells = new ArrayList<>(Collections.nCopies(width, ""));
            var inRow = ((Element) found.item(row)).getElementsByTagName("c");
            for (var at = 0; at < inRow.getLength(); at++) {
                var cell = (Element) inRow.item(at);
                assertThat(cell.getElementsByTagName("f").getLength()).isZero();
                var text = cell.getTextContent();
                cells.set(
                        column(cell.getAttribute("r")),
                        cell.getAttribute("t").equals("inlineStr") ? text : plain(text));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static int column(String reference) {
        var column = 0;
        for (var letter : reference.replaceAll("\\d", "").toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private static byte[] entry(byte[] workbook, String name) throws IOException {
        var file = Files.createTempFile("figures", ".xlsx");
        try {
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile())) {
                return zip.getInputStream(zip.getEntry(name)).readAllBytes();
            }
        } finally {
            Files.delete(file);
        }
    }

    private HttpResponse<byte[]> file(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(http.uri(path).toString()))
                .header("Authorization", "Bearer " + Tokens.of(Http.ADMINISTRATOR));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }
}
