package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/// Lists of cases and meetings: what a line shows, what filters leave, how pages follow each other.
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryTests {

    @Autowired
    RestTestClient http;

    Branch branch;
    Caller secretary;
    Caller committee;
    UUID named;
    String selected = "";
    String confirmed = "";
    String exited = "";

    @BeforeAll
    void threeCases() throws InterruptedException {
        branch = Branch.anew();
        secretary = new Caller(http, branch.secretary()).whenIn(branch.id());
        committee = new Caller(http, branch.committee()).whenIn(branch.commune());
        named = branch.member("2020-03-26");
        Register.profile(named, 1, "Phan Thị Mỹ", "2001-01-01", "7770001", "072000007771");
        selected = secretary.select(branch.id(), branch.member("2020-03-26"), "2023-01-10");
        confirmed = secretary.select(branch.id(), named, "2023-02-10");
        exited = secretary.select(branch.id(), branch.member("2020-03-26"), "2022-03-10");
        committee.step(confirmed, "confirmation", "{\"on\": \"2023-02-20\", \"votesFor\": 5, \"votesCast\": 7}", 200);
        secretary.step(
                exited, "exit", "{\"on\": \"2022-05-01\", \"kind\": \"withdrawn\", \"reason\": \"own-wish\"}", 200);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(textBlock = """
            '',                      confirmed selected exited
            status=open,             confirmed selected
            status=closed,           exited
            status=confirmed,        confirmed
            status=admitted,         ''
            step=confirmed,          confirmed
            year=2023,               confirmed selected
            step=exited&year=2022,   exited
            step=exited&year=2023,   ''
            sector=school,           confirmed selected exited
            sector=residential,      ''
            status=open&year=2022,   ''
            """)
    void aFilterLeavesWhatItNames(String filter, String left) {
        var page = list(secretary, filter);

        assertThat(ids(page)).isEqualTo(left.isEmpty() ? List.of() : named(left));
        assertThat(page.get("count").asInt()).isEqualTo(page.get("items").size());
        assertThat(page.has("nextCursor")).isFalse();
    }

    @Test
    void aMembersCasesAreFound() throws InterruptedException {
        var elsewhere = Branch.anew();
        var stranger = new Caller(http, elsewhere.secretary()).whenIn(elsewhere.id());
        var path = "/api/referrals?member=" + named;

        assertThat(ids(secretary.read(secretary.get(path), 200))).containsExactly(confirmed);
        assertThat(stranger.read(stranger.get(path), 200).get("items")).isEmpty();
        assertThat(stranger.read(stranger.get(path), 200).get("count").asInt()).isZero();
    }

    @Test
    void aLineSaysWhoWhereAndHowFar() {
        var line = list(committee, "member=" + named).at("/items/0");

        assertThat(line.get("memberName").asString()).isEqualTo("Phan Thị Mỹ");
        assertThat(line.get("unitCode").asString()).isEqualTo(branch.code());
        assertThat(line.get("unitName").asString()).isEqualTo("Đơn vị " + branch.code());
        assertThat(line.get("sector").asString()).isEqualTo("school");
        assertThat(line.get("step").asString()).isEqualTo("confirmed");
        assertThat(line.get("lastOn").asString()).isEqualTo("2023-02-20");
        assertThat(line.get("selectedOn").asString()).isEqualTo("2023-02-10");
    }

    @Test
    void anotherSystemSeesNoNamesAndNoAccounts() throws InterruptedException {
        var system = new Caller(http, "province-api").whenIn(branch.id());

        assertThat(list(system, "member=" + named).at("/items/0/memberName").isNull())
                .isTrue();
        var view = system.read(system.get("/api/referrals/" + confirmed), 200);
        assertThat(view.at("/milestones/0").has("recordedBy")).isFalse();
        assertThat(view.at("/milestones/1").has("votes")).isFalse();
        assertThat(meetings(system).at("/items/0/candidates/0/memberName").isNull())
                .isTrue();
    }

    /// Cases that begin between two pages move nothing on the next one.
    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() throws InterruptedException {
        var large = Branch.anew();
        var officer = new Caller(http, large.secretary()).whenIn(large.id());
        selectAll(officer, large, "2023-01-10", 102);
        var first = officer.read(officer.get("/api/referrals?unit=" + large.id()), 200);
        selectAll(officer, large, "2023-05-10", 1);

        var second = officer.read(
                officer.get("/api/referrals?unit=%s&cursor=%s"
                        .formatted(large.id(), first.get("nextCursor").asString())),
                200);

        assertThat(first.get("items")).hasSize(100);
        assertThat(first.get("count").asInt()).isEqualTo(102);
        assertThat(second.get("items")).hasSize(2);
        assertThat(second.has("nextCursor")).isFalse();
        var seen = new HashSet<>(ids(first));
        seen.addAll(ids(second));
        assertThat(seen).hasSize(102);
    }

    @Test
    void meetingsOfAUnitAreListedTheLatestFirst() throws InterruptedException {
        var page = meetings(committee);

        assertThat(page.get("items").valueStream().map(it -> it.get("heldOn").asString()))
                .containsExactly("2023-02-10", "2023-01-10", "2022-03-10");
        assertThat(page.at("/items/0/unitName").asString()).isEqualTo("Đơn vị " + branch.code());
        assertThat(page.at("/items/0/candidates/0/memberName").asString()).isEqualTo("Phan Thị Mỹ");
        var elsewhere = Branch.anew();
        var stranger = new Caller(http, elsewhere.secretary()).whenIn(elsewhere.id());
        stranger.read(stranger.get("/api/selections?unit=" + branch.id()), 404);
        assertThat(stranger.read(stranger.get("/api/selections"), 200).get("items"))
                .isEmpty();
    }

    @Test
    void aCaseSaysWhoRecordedWhatAndWhatWasCorrected() {
        committee.step(
                confirmed,
                "correction",
                "{\"step\": \"confirmed\", \"on\": \"2023-02-20\", \"reason\": \"Đối chiếu biên bản\"}",
                200);
        var view = secretary.read(secretary.get("/api/referrals/" + confirmed), 200);

        assertThat(view.at("/milestones/0/recordedBy").asString()).isEqualTo(branch.secretary());
        assertThat(view.at("/milestones/1/recordedBy").asString()).isEqualTo(branch.committee());
        assertThat(view.at("/milestones/1/votes/votesFor").asInt()).isEqualTo(5);
        assertThat(view.at("/corrections/0/was").asString()).isEqualTo("2023-02-20");
        assertThat(view.at("/corrections/0/reason").asString()).isEqualTo("Đối chiếu biên bản");
        assertThat(view.at("/corrections/0/recordedBy").asString()).isEqualTo(branch.committee());
    }

    private JsonNode meetings(Caller caller) {
        return caller.read(caller.get("/api/selections?unit=" + branch.id()), 200);
    }

    private JsonNode list(Caller caller, String filter) {
        return caller.read(caller.get("/api/referrals?unit=" + branch.id() + "&" + filter), 200);
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(it -> it.get("id").asString())
                .toList();
    }

    private List<String> named(String cases) {
        return List.of(cases.split(" ")).stream()
                .map(it -> switch (it) {
                    case "selected" -> selected;
                    case "confirmed" -> confirmed;
                    case "exited" -> exited;
                    default -> throw new IllegalArgumentException(it);
                })
                .toList();
    }

    private static void selectAll(Caller officer, Branch branch, String on, int members) {
        var candidates = IntStream.range(0, members)
                .mapToObj(_ -> "{\"member\": \"%s\", \"votes\": 9}".formatted(branch.member("2020-03-26")))
                .collect(Collectors.joining(","));
        var body = "{\"unit\": \"%s\", \"heldOn\": \"%s\", \"eligible\": 9, \"present\": 9, \"candidates\": [%s]}"
                .formatted(branch.id(), on, candidates);
        officer.read(officer.post("/api/selections", body), 201);
    }
}
