package vn.uutu.endtoend;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.uutu.local.Screen;
import vn.uutu.local.demo.Demo;
import vn.uutu.local.demo.Districts;

/// The reorganisation of 2025-07-01, last of all and on a suite of its own: Long An is loaded beside Tây Ninh, the
/// mapping file becomes a draft, what the split communes leave open is assigned at once, a second person approves, and
/// every view shows it. What it has to show is worked out here, from what the branches counted before, the mapping file
/// and the assignments.
@Order(6)
@ExtendWith(RunningSuite.class)
class JoinedProvinceTests {

    static final Path MAPPING = Path.of("../data/units/tayninh_commune_mapping_2025-07-01.csv");
    static final String IMPORT = "/api/reorganisation-imports?decisionNumber=1682/NQ-UBTVQH15&decidedOn=2025-06-16"
            + "&effectiveOn=2025-07-01&title=Sap%20xep%20don%20vi%20hanh%20chinh";

    /// Of the ten communes of Vĩnh Hưng, six were split.
    static final String LOADED = SuiteProcess.DISTRICT + ",797";

    static final String THE_DAY_BEFORE = "as-on:2025-06-30";
    static final List<String> VIEWS = List.of("as-was", "as-is", THE_DAY_BEFORE);

    /// In months since 2021-01.
    static final int JULY_2025 = 54;

    final SuiteProcess suite = RunningSuite.anew();
    final Client reader = Machine.provincial(suite);
    final Browser board = Browser.signedIn(suite, "ban.tochuc");
    final List<String> counts = Monthly.counts(reader);

    String tayNinh = "";
    String longAn = "";

    @Test
    void twoProvincesBecomeOne() throws Exception {
        loadLongAn();
        tayNinh = unit("72", "2025-06-30").get("id").asString();
        longAn = unit("80", "2025-06-30").get("id").asString();
        var before = views();
        var asWas = requireNonNull(before.get("as-was"));
        var years = asWasUntil2024(asWas.children().keySet());
        assertThat(asWas.branches()).hasSizeGreaterThan(150);

        var chosen = takesEffect();

        var after = views();
        assertThat(asWasUntil2024(asWas.children().keySet())).isEqualTo(years);
        assertThat(requireNonNull(after.get(THE_DAY_BEFORE)).of())
                .isEqualTo(requireNonNull(before.get(THE_DAY_BEFORE)).of());
        theTotalIsTheSame(before, after);
        theNewCommunesHaveWhatWentIntoThem(asWas, chosen, after);
        theCode80IsNeverConfused(after);
    }

    private void loadLongAn() throws IOException {
        var secret = Files.readString(suite.data().resolve("keys/local-secret"));
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var begin = System.nanoTime();
        new Demo(
                        suite.url(SuiteProcess.Part.GATEWAY),
                        suite.url(SuiteProcess.Part.IDENTITY),
                        secret,
                        new Screen(nowhere, 0))
                .load(suite.demo(), Districts.of(LOADED));
        tell("Long An is loaded", begin);
    }

    /// In each, children make up their parents at every month.
    private Map<String, Monthly> views() {
        var begin = System.nanoTime();
        var views = new TreeMap<String, Monthly>();
        for (var view : VIEWS) {
            var monthly = Monthly.of(reader, view, List.of(tayNinh, longAn), counts);
            assertThat(monthly.contradictions(counts)).isEmpty();
            views.put(view, monthly);
        }
        tell("All views are read", begin);
        return views;
    }

    /// What is answered of each unit that has others below it, word for word.
    private Map<String, JsonNode> asWasUntil2024(Set<String> parents) {
        var answers = new TreeMap<String, JsonNode>();
        for (var unit : parents) {
            var progress = reader.read(Progress.path(unit, "2021-01", "2024-12"));
            for (var part : List.of("indicators", "children")) {
                answers.put(unit + " " + part, progress.get(part));
            }
        }
        return answers;
    }

    /// @return where the branches of split communes went, by code of the new commune
    private Map<String, String> takesEffect() throws Exception {
        var report = new Upload(board, IMPORT).result("mapping.csv", Files.readAllBytes(MAPPING));
        assertThat(report.get("accepted").asInt()).isEqualTo(303);
        var draft = "/api/reorganisations/" + report.get("id").asString();
        var standing = Browser.signedIn(suite, "thuongvu.tinh");
        assertThat(change(standing, "POST", draft + "/approval", Map.of()).statusCode())
                .isEqualTo(409);

        var chosen = assign(draft);
        var begin = System.nanoTime();
        var approved = board.expect(200, change(standing, "POST", draft + "/approval", Map.of()));
        assertThat(approved.get("state").asString()).isEqualTo("in-effect");
        tell("The reorganisation is carried out", begin);
        for (var view : List.of("as-is", "as-was", "as-on:2025-07-01")) {
            awaitJoined(view, begin);
        }
        tell("All views show the reorganisation", begin);
        return chosen;
    }

    private void awaitJoined(String view, long begin) {
        var path = "/api/progress?unit=%s&view=%s&from=2025-07&to=2025-12".formatted(tayNinh, view);
        while (reader.read(path).get("children").valueStream().noneMatch(JoinedProvinceTests::isNew)) {
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMinutes(1));
            SuiteProcess.pause();
        }
    }

    private static boolean isNew(JsonNode child) {
        return child.get("unit").get("name").asString().equals("Đoàn phường Tân Ninh");
    }

    /// To the last of the successors, in one request.
    private Map<String, String> assign(String draft) throws IOException {
        var open = board.read(draft + "/preview").get("open").get("items");
        var splitCommunes = rows().stream().filter(JoinedProvinceTests::isSplit).map(row -> row.get("old_ward_code"));
        assertThat(of(open, "holder").map(it -> it.get("divided").get("code").asString()))
                .containsExactlyInAnyOrderElementsOf(splitCommunes.distinct().toList());
        assertThat(of(open, "unit").map(it -> it.get("unit").get("code").asString()))
                .containsExactlyInAnyOrderElementsOf(branchesOfSplitCommunes());

        var chosen = new HashMap<String, String>();
        var units = new ArrayList<Map<String, Object>>();
        var holders = new ArrayList<Map<String, Object>>();
        for (var it : open) {
            var isUnit = it.get("kind").asString().equals("unit");
            var what = it.get(isUnit ? "unit" : "divided");
            var among = it.get("among");
            var to = among.get(among.size() - 1);
            (isUnit ? units : holders)
                    .add(Map.of(
                            "of",
                            what.get("unit").asString(),
                            "to",
                            Map.of("key", to.get("key").asString())));
            if (isUnit) {
                chosen.put(what.get("unit").asString(), to.get("code").asString());
            }
        }
        var answer = change(board, "PUT", draft + "/assignments", Map.of("units", units, "holders", holders));
        board.expect(200, answer);
        assertThat(board.read(draft + "/preview").get("open").get("items")).isEmpty();
        return chosen;
    }

    private List<String> branchesOfSplitCommunes() throws IOException {
        var codes = new HashSet<String>();
        rows().stream().filter(JoinedProvinceTests::isSplit).forEach(row -> codes.add(row.get("old_ward_code")));
        var branches = new ArrayList<String>();
        for (var code : codes) {
            var commune = unit(code, "2025-06-30").get("id").asString();
            board.read("/api/units/%s/children?at=2025-07-01".formatted(commune))
                    .forEach(child -> branches.add(child.get("code").asString()));
        }
        assertThat(branches).hasSizeGreaterThan(20);
        return branches;
    }

    private void theTotalIsTheSame(Map<String, Monthly> before, Map<String, Monthly> after) {
        for (var view : VIEWS) {
            var was = requireNonNull(before.get(view));
            var is = requireNonNull(after.get(view));
            for (var indicator : counts) {
                for (var month = 0; month < Monthly.MONTHS; month++) {
                    var at = "%s, %s, month %d".formatted(view, indicator, month);
                    var both = was.value(tayNinh, indicator, month) + was.value(longAn, indicator, month);
                    var joined = view.equals(THE_DAY_BEFORE) || view.equals("as-was") && month < JULY_2025
                            ? was.value(tayNinh, indicator, month)
                            : both;
                    assertThat(is.value(tayNinh, indicator, month)).as(at).isEqualTo(joined);
                    assertThat(is.value(longAn, indicator, month)).as(at).isEqualTo(both - joined);
                }
            }
        }
    }

    private void theNewCommunesHaveWhatWentIntoThem(
            Monthly branches, Map<String, String> chosen, Map<String, Monthly> after) throws IOException {
        var intoNew = intoNew(branches, chosen);
        for (var view : List.of("as-was", "as-is")) {
            var is = requireNonNull(after.get(view));
            var shown = new HashMap<String, Monthly.Unit>();
            requireNonNull(is.children().get(tayNinh)).keySet().stream()
                    .map(child -> requireNonNull(is.units().get(child)))
                    .filter(unit -> unit.level().equals("commune"))
                    .filter(unit ->
                            unit(unit.code(), "2025-07-01").get("id").asString().equals(unit.id()))
                    .forEach(unit -> shown.put(unit.code(), unit));
            assertThat(shown).hasSizeGreaterThanOrEqualTo(96);
            shown.forEach((code, unit) -> {
                for (var indicator : counts) {
                    for (var month = 0; month < Monthly.MONTHS; month++) {
                        var at = month;
                        var sum = view.equals("as-was") && month < JULY_2025
                                ? 0
                                : intoNew.getOrDefault(code, Set.of()).stream()
                                        .mapToLong(branch -> branches.value(branch, indicator, at))
                                        .sum();
                        assertThat(is.value(unit.id(), indicator, month))
                                .as("%s of %s in month %d, %s", indicator, code, month, view)
                                .isEqualTo(sum);
                    }
                }
            });
        }
    }

    /// Branches by the code of the commune that they are in since the day.
    private Map<String, Set<String>> intoNew(Monthly before, Map<String, String> chosen) throws IOException {
        var merged = new HashMap<String, String>();
        rows().stream()
                .filter(row -> !isSplit(row))
                .forEach(row -> merged.put(row.get("old_ward_code"), row.get("new_ward_code")));
        var intoNew = new HashMap<String, Set<String>>();
        before.children().forEach((parent, branches) -> {
            var above = requireNonNull(before.units().get(parent));
            if (above.level().equals("commune")) {
                for (var branch : branches.keySet()) {
                    var to = chosen.getOrDefault(branch, merged.getOrDefault(above.code(), "nowhere"));
                    intoNew.computeIfAbsent(to, _ -> new HashSet<>()).add(branch);
                }
            }
        });
        assertThat(intoNew).hasSizeGreaterThan(4);
        return intoNew;
    }

    private void theCode80IsNeverConfused(Map<String, Monthly> after) {
        assertThat(unit("80", "2025-06-30").get("id").asString()).isEqualTo(longAn);
        assertThat(unit("80", "2025-07-01").get("id").asString()).isEqualTo(tayNinh);
        assertThat(reader.read("/api/units?code=72&at=2025-07-01")).isEmpty();
        assertThat(shown(tayNinh, "2021-01", "2024-12")).isEqualTo("72 Tỉnh đoàn Tây Ninh");
        assertThat(shown(longAn, "2021-01", "2024-12")).isEqualTo("80 Tỉnh đoàn Long An");
        assertThat(shown(tayNinh, "2025-07", "2025-12")).isEqualTo("80 Tỉnh đoàn Tây Ninh");
        assertThat(requireNonNull(after.get("as-is")).shows(longAn)).isFalse();
    }

    private String shown(String unit, String from, String to) {
        var it = reader.read(Progress.path(unit, from, to)).get("unit");
        return it.get("code").asString() + " " + it.get("name").asString();
    }

    private JsonNode unit(String code, String day) {
        return requireNonNull(
                reader.read("/api/units?code=%s&at=%s".formatted(code, day)).get(0));
    }

    private static Stream<JsonNode> of(JsonNode open, String kind) {
        return open.valueStream().filter(it -> it.get("kind").asString().equals(kind));
    }

    private static boolean isSplit(Map<String, String> row) {
        return "True".equals(row.get("old_ward_is_split"));
    }

    private static List<Map<String, String>> rows() throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(MAPPING)) {
            return csv.stream().map(row -> row.getFieldsAsMap()).toList();
        }
    }

    /// On top of the newest version.
    private static HttpResponse<String> change(Client client, String method, String path, Object body) {
        var draft = client.get(path.substring(0, path.lastIndexOf('/')));
        var version = draft.headers().firstValue("ETag").orElseThrow();
        return client.send(
                method, path, "application/json", Client.JSON.writeValueAsBytes(body), Map.of("If-Match", version));
    }

    private static void tell(String what, long begin) {
        System.out.println("%s after %.1f s".formatted(what, (System.nanoTime() - begin) / 1e9));
    }
}
