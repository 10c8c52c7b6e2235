package vn.uutu.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/// A leaving that was recorded by mistake is taken back.
@ServiceTest
class ReinstatementTests {

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @Test
    void thePlacementGoesOnAndWhatWasTakenBackStaysOnRecord() {
        var province = new Province(client);
        var secretary = province.somebody("branch-secretary", province.branch);
        var member = whoLeft(province, secretary);

        reinstate(secretary, member, "\"2\"").expect(HttpStatus.OK);

        var view = secretary.get("/api/members/" + member).json();
        assertThat(view.get("left").isNull()).isTrue();
        assertThat(view.at("/placements/0/to").isNull()).isTrue();
        assertThat(view.at("/reinstatements/0/leftOn").asString()).isEqualTo("2024-01-01");
        assertThat(view.at("/reinstatements/0/leftReason").asString()).isEqualTo("moved-away");
        assertThat(view.at("/reinstatements/0/reason").asString()).isEqualTo("Ghi nhầm người");
        assertThat(view.at("/reinstatements/0/recordedBy").asString()).isEqualTo(secretary.subject());
        assertThat(jdbc.sql(
                                "select headers ->> 'ce_type' from outbox where key = :member order by position desc limit 1")
                        .param("member", member)
                        .query(String.class)
                        .list())
                .containsExactly("vn.uutu.member.reinstated");
    }

    @Test
    void onlyOnceAndOnlyAsItWasRead() {
        var province = new Province(client);
        var secretary = province.somebody("branch-secretary", province.branch);
        var member = whoLeft(province, secretary);

        assertThat(reinstate(secretary, member, "\"1\"").status()).isEqualTo(HttpStatus.PRECONDITION_FAILED);
        reinstate(secretary, member, "\"2\"").expect(HttpStatus.OK);

        assertThat(reinstate(secretary, member, "\"3\"")
                        .expect(HttpStatus.CONFLICT)
                        .problem())
                .isEqualTo("member-not-left");
    }

    @Test
    void nobodyGoesOnInABranchThatIsClosed() {
        var province = new Province(client);
        var secretary = province.somebody("branch-secretary", province.branch);
        var member = whoLeft(province, secretary);
        province.administrator()
                .post("/api/units/%s/closing".formatted(province.branch), "{\"on\": \"2025-07-01\"}")
                .expect(HttpStatus.OK);

        assertThat(reinstate(secretary, member, "\"2\"")
                        .expect(HttpStatus.CONFLICT)
                        .problem())
                .isEqualTo("member-unit-not-alive");
    }

    @Test
    void theReasonGoesWithThePerson() {
        var province = new Province(client);
        var secretary = province.somebody("branch-secretary", province.branch);
        var others = whoLeft(province, secretary);
        var member = whoLeft(province, secretary);
        for (var each : List.of(others, member)) {
            reinstate(secretary, each, "\"2\"").expect(HttpStatus.OK);
        }

        province.somebody("data-protection-officer", province.branch)
                .delete("/api/members/" + member)
                .expect(HttpStatus.NO_CONTENT);

        assertThat(kept(member)).isZero();
        assertThat(kept(others)).isOne();
    }

    private int kept(UUID member) {
        return jdbc.sql("select count(*) from reinstatement where member_id = :member")
                .param("member", member)
                .query(Integer.class)
                .single();
    }

    private static UUID whoLeft(Province province, Http secretary) {
        var member = province.member("Lê Văn Về", "2001");
        secretary
                .post(
                        "/api/members/%s/leaving".formatted(member),
                        "{\"on\": \"2024-01-01\", \"reason\": \"moved-away\"}")
                .expect(HttpStatus.OK);
        return member;
    }

    private static Http.Answer reinstate(Http somebody, UUID member, String version) {
        return somebody.send(
                HttpMethod.POST,
                "/api/members/%s/reinstatement".formatted(member),
                "{\"reason\": \" Ghi nhầm người \"}",
                headers -> headers.setIfMatch(version));
    }
}
