package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest
class JourneyTests {

    static final String VOTE = """
            {"on": "2023-12-08", "number": "21-NQ/CB", "votesFor": 17, "votesCast": 18, "eligible": 19,
             "reportedBy": "Chi bộ Khu phố 1"}
            """;

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aMemberGoesFromSelectionToAdmission() throws InterruptedException {
        var branch = Branch.anew();
        var member = branch.member("2020-03-26");
        Register.profile(member, 1, "Đặng Thị Ánh Nguyệt", "1999-05-02", "0123456", "072099001234");
        var secretary = new Caller(http, branch.secretary()).whenIn(branch.id());
        var committee = new Caller(http, branch.committee()).whenIn(branch.commune());

        var id = secretary.select(branch.id(), member, "2023-05-19");
        var missing = committee.step(id, "hand-over", "{\"on\": \"2023-06-15\"}", 409);
        committee.step(id, "confirmation", "{\"on\": \"2023-05-26\", \"votesFor\": 9, \"votesCast\": 11}", 200);
        committee.step(id, "hand-over", "{\"on\": \"2023-06-15\", \"receivedBy\": \"Đảng ủy\"}", 200);
        committee.step(id, "resolution", "{\"on\": \"2023-11-10\", \"number\": \"12-NQ/ĐTN\"}", 200);
        secretary.step(id, "prospect-recognition", "{\"on\": \"2023-10-02\"}", 200);
        secretary.step(id, "awareness-class", "{\"on\": \"2023-08-20\", \"certificate\": \"CN-7\"}", 200);
        secretary.step(id, "cell-vote", VOTE, 200);
        secretary.step(id, "committee-vote", "{\"on\": \"2023-12-22\", \"reportedBy\": \"Đảng ủy\"}", 200);
        secretary.step(id, "admission", "{\"decisionOn\": \"2024-01-15\"}", 200);
        secretary.step(id, "ceremony", "{\"on\": \"2024-02-03\"}", 200);
        var early = secretary.step(id, "official-status", "{\"decisionOn\": \"2025-02-02\"}", 422);
        var decided = "{\"decisionOn\": \"2025-02-20\", \"decisionNumber\": \"31-QĐ/TU\"}";
        var view = secretary.step(id, "official-status", decided, 200);

        assertThat(missing.get("missing").get(0).asString()).isEqualTo("confirmed");
        assertThat(early.get("type").asString()).isEqualTo("/problems/on-probation");
        assertThat(early.at("/errors/0/field").asString()).isEqualTo("decisionOn");
        assertThat(view.get("status").asString()).isEqualTo("official");
        assertThat(view.get("version").asLong()).isEqualTo(11);
        assertThat(view.at("/probation/until").asString()).isEqualTo("2025-02-03");
        assertThat(view.at("/milestones/6/votes/eligible").asInt()).isEqualTo(19);
        assertThat(view.at("/milestones/6/reportedBy").asString()).isEqualTo("Chi bộ Khu phố 1");
        assertThat(view.at("/milestones/10/on").asString()).isEqualTo("2025-02-03");
        assertThat(view.at("/milestones/10/decidedOn").asString()).isEqualTo("2025-02-20");
        assertThat(view.get("memberName").asString()).isEqualTo("Đặng Thị Ánh Nguyệt");
        assertThat(view.get("milestones")).hasSize(11);
        assertThat(announced(id)).isEqualTo(11);
    }

    /// The admission stays; the words stay here; and the member may be selected again.
    @Test
    void aMemberIsRemovedAndSelectedAgain() throws InterruptedException {
        var branch = Branch.anew();
        var member = branch.member("2020-03-26");
        var secretary = new Caller(http, branch.secretary()).whenIn(branch.id());
        var committee = new Caller(http, branch.committee()).whenIn(branch.commune());
        var id = secretary.select(branch.id(), member, "2023-05-19");
        committee.step(id, "confirmation", "{\"on\": \"2023-05-26\"}", 200);
        committee.step(id, "hand-over", "{\"on\": \"2023-06-15\"}", 200);
        committee.step(id, "resolution", "{\"on\": \"2023-11-10\"}", 200);
        secretary.step(id, "prospect-recognition", "{\"on\": \"2023-10-02\"}", 200);
        secretary.step(id, "awareness-class", "{\"on\": \"2023-08-20\"}", 200);
        secretary.step(id, "admission", "{\"decisionOn\": \"2024-01-15\"}", 200);

        var unknown = "{\"on\": \"2024-06-03\", \"reason\": \"moved-away\"}";
        assertThat(secretary.step(id, "removal", unknown, 400).get("type").asString())
                .isEqualTo("/problems/unknown-reason");
        var told = "{\"on\": \"2024-06-03\", \"reason\": \"inactive\", \"note\": \"Đi làm xa\"}";
        var view = secretary.step(id, "removal", told, 200);

        assertThat(view.get("status").asString()).isEqualTo("removed");
        assertThat(view.at("/removal/note").asString()).isEqualTo("Đi làm xa");
        assertThat(view.get("exit").isNull()).isTrue();
        assertThat(jdbc.sql("select payload from outbox where key = :key order by position desc limit 1")
                        .param("key", UUID.fromString(id))
                        .query(String.class)
                        .single())
                .contains("\"removal\":{\"on\":\"2024-06-03\",\"reason\":\"inactive\"}")
                .doesNotContain("Đi làm xa");
        assertThat(secretary.select(branch.id(), member, "2024-08-10")).isNotEqualTo(id);
    }

    @Test
    void aKeyedSelectionHappensOnce() throws InterruptedException {
        var branch = Branch.anew();
        var member = branch.member("2020-03-26");
        var secretary = new Caller(http, branch.secretary()).whenIn(branch.id());

        var first = secretary.selectOnce(branch.id(), member, "key-" + branch.code());
        var again = secretary.selectOnce(branch.id(), member, "key-" + branch.code());

        assertThat(again).isEqualTo(first);
        assertThat(announced(first)).isEqualTo(1);
    }

    /// What stands in the outbox has been committed with the step.
    private long announced(String referral) {
        return jdbc.sql("select count(*) from outbox where key = :key")
                .param("key", UUID.fromString(referral))
                .query(Long.class)
                .single();
    }
}
