package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import vn.uutu.testing.Tokens;

/// What a case offers to whom, and in which words it refuses the rest.
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NextStepsTests {

    @Autowired
    RestTestClient http;

    Branch branch;
    String referral = "";

    @BeforeAll
    void aSelectedMember() throws InterruptedException {
        branch = Branch.anew();
        new Caller(http, branch.committee()).whenIn(branch.id());
        referral = new Caller(http, branch.secretary())
                .whenIn(branch.id())
                .select(branch.id(), branch.member("2020-03-26"), "2023-01-10");
    }

    @Test
    void everyStepAheadIsThereWithItsObstacle() {
        assertThat(codes(view(branch.secretary(), "vi")))
                .isEqualTo(Map.ofEntries(
                        Map.entry("confirmation", "step-not-yours"),
                        Map.entry("hand-over", "step-missing"),
                        Map.entry("resolution", "step-missing"),
                        Map.entry("awareness-class", ""),
                        Map.entry("prospect-recognition", "step-missing"),
                        Map.entry("cell-vote", "step-missing"),
                        Map.entry("committee-vote", "step-missing"),
                        Map.entry("admission", "step-missing"),
                        Map.entry("ceremony", "step-missing"),
                        Map.entry("official-status", "step-missing"),
                        Map.entry("exit", ""),
                        Map.entry("correction", "step-not-yours")));
        assertThat(codes(view(branch.committee(), "vi")))
                .containsEntry("confirmation", "")
                .containsEntry("correction", "");
    }

    @Test
    void whatIsOfferedSaysFromWhenAndWhichKinds() {
        var secretarys = view(branch.secretary(), "vi");
        var committees = view(branch.committee(), "vi");

        assertThat(next(committees, "confirmation").get("earliest").asString()).isEqualTo("2023-01-10");
        assertThat(next(secretarys, "awareness-class").get("earliest").asString())
                .isEqualTo("2018-01-10");
        assertThat(next(secretarys, "exit").get("kinds").valueStream().map(JsonNode::asString))
                .containsExactly("withdrawn");
        assertThat(next(committees, "exit").get("kinds")).hasSize(3);
    }

    @Test
    void theReasonIsInTheLanguageOfTheRequest() {
        assertThat(next(view(branch.committee(), "vi"), "hand-over")
                        .get("reason")
                        .asString())
                .isEqualTo("Chưa thể ghi bước “trao danh sách” vì còn thiếu: xác nhận.");
        assertThat(next(view(branch.committee(), "en"), "hand-over")
                        .get("reason")
                        .asString())
                .isEqualTo("The step “hand-over of the list” cannot be recorded yet; missing: confirmation.");
    }

    /// What is greyed out would be refused for the same reason.
    @Test
    void theStepItselfIsRefusedForTheSameReason() {
        var secretary = new Caller(http, branch.secretary());
        var committee = new Caller(http, branch.committee());

        assertThat(committee
                        .step(referral, "hand-over", "{\"on\": \"2023-02-01\"}", 409)
                        .get("type")
                        .asString())
                .isEqualTo("/problems/step-missing");
        secretary.step(referral, "confirmation", "{\"on\": \"2023-02-01\"}", 403);
    }

    @Test
    void reasonsOfAnExitAreListedInTheLanguageOfTheRequest() {
        assertThat(labels("vi")).contains("Chuyển nơi sinh hoạt").hasSize(18);
        assertThat(labels("en")).contains("Moved away").hasSize(18);
    }

    private List<String> labels(String language) {
        return read("/api/referrals/exit-reasons", branch.secretary(), language)
                .valueStream()
                .map(it -> it.get("label").asString())
                .toList();
    }

    private static Map<String, String> codes(JsonNode view) {
        return view.get("next")
                .valueStream()
                .collect(Collectors.toMap(
                        it -> it.get("step").asString(), it -> it.path("code").asString("")));
    }

    private static JsonNode next(JsonNode view, String step) {
        return view.get("next")
                .valueStream()
                .filter(it -> it.get("step").asString().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode view(String subject, String language) {
        return read("/api/referrals/" + referral, subject, language);
    }

    private JsonNode read(String path, String subject, String language) {
        var answer = http.get()
                .uri(path)
                .headers(it -> it.setBearerAuth(Tokens.of(subject)))
                .header("Accept-Language", language)
                .exchange();
        return new Caller(http, subject).read(answer, 200);
    }
}
