package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest
class JourneyTests {

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
        secretary.step(id, "admission", "{\"decisionOn\": \"2024-01-15\"}", 200);
        var view = secretary.step(id, "ceremony", "{\"on\": \"2024-02-03\"}", 200);

        assertThat(missing.get("missing").get(0).asString()).isEqualTo("confirmed");
        assertThat(view.get("status").asString()).isEqualTo("admitted");
        assertThat(view.get("version").asLong()).isEqualTo(8);
        assertThat(view.get("memberName").asString()).isEqualTo("Đặng Thị Ánh Nguyệt");
        assertThat(view.get("milestones")).hasSize(8);
        assertThat(announced(id)).isEqualTo(8);
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
