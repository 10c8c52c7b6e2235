package vn.uutu.reporting.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.uutu.reporting.Http;
import vn.uutu.reporting.ReportingTest;
import vn.uutu.reporting.Suite;

/// Who was selected in the months is followed through the stages, whenever and wherever these are passed.
@ReportingTest
class FunnelTests {

    @Autowired
    Suite suite;

    @Autowired
    Http http;

    @Test
    void thoseWhoWereSelectedAreFollowedThroughTheStages() {
        var province = suite.unit("province", "", null);
        var branch = suite.unit("branch", "school", province);
        refer(branch, Map.of("selected", "2022-01-10", "confirmed", "2022-01-20", "handed-over", "2022-03-01"));
        refer(branch, Map.of("selected", "2022-05-10", "handed-over", "2023-08-10", "admitted", "2024-02-01"));
        refer(branch, Map.of("selected", "2022-12-31", "exited", "2023-02-01"));
        refer(branch, Map.of("selected", "2021-12-31", "handed-over", "2022-02-01", "admitted", "2022-05-01"));
        suite.settle();

        var answer = funnel("from=2022-01&to=2022-12&unit=" + province);

        assertThat(answer.get("stages")
                        .valueStream()
                        .map(stage -> stage.get("stage").asString() + " "
                                + stage.get("reached").asInt() + " "
                                + stage.get("share").asDouble()))
                .containsExactly(
                        "selected 3 1.0",
                        "confirmed 1 0.3333",
                        "handed-over 2 0.6667",
                        "class-completed 0 0.0",
                        "prospect-recognised 0 0.0",
                        "resolved 0 0.0",
                        "admitted 1 0.3333",
                        "ceremony-held 0 0.0",
                        "official 0 0.0");
        assertThat(answer.at("/times/0/since").asString()).isEqualTo("selected");
        assertThat(answer.at("/times/0/until").asString()).isEqualTo("handed-over");
        assertThat(answer.at("/times/0/spread/buckets/0/cases").asInt())
                .as("the hand-overs of 2022, also of those selected before")
                .isEqualTo(2);
        assertThat(answer.at("/times/0/median").asInt()).isEqualTo(45);
        assertThat(answer.at("/times/1/median").asInt()).isEqualTo(45);
        assertThat(answer.at("/times/0/spread/approximate").asBoolean()).isTrue();
    }

    @Test
    void whereNobodyWasSelectedThereIsNoShare() {
        var province = suite.unit("province", "", null);
        suite.settle();

        var answer = funnel("unit=" + province);

        assertThat(answer.at("/stages/0/reached").asInt()).isZero();
        assertThat(answer.at("/stages/7/share").isNull()).isTrue();
        assertThat(answer.at("/times/1/median").isNull()).isTrue();
    }

    private JsonNode funnel(String query) {
        return Http.json(http.get("/api/progress/funnel?" + query, Http.ADMINISTRATOR));
    }

    private void refer(UUID branch, Map<String, String> steps) {
        suite.referral(UUID.randomUUID(), 1, branch, steps);
    }
}
