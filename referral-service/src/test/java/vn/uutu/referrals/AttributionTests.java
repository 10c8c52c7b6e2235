package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AttributionTests {

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    Branch from;
    Branch to;
    Caller secretary;

    @BeforeEach
    void twoBranches() throws InterruptedException {
        from = Branch.anew();
        to = Branch.anew();
        secretary = new Caller(http, from.secretary()).whenIn(from.id());
        new Caller(http, to.secretary()).whenIn(to.id());
        new Caller(http, from.committee()).whenIn(from.id());
    }

    @Test
    void aBackDatedMoveGivesTheStepToTheOtherBranch() throws InterruptedException {
        var member = from.member("2020-03-26");
        var id = secretary.select(from.id(), member, "2023-01-10");
        new Caller(http, from.committee()).step(id, "confirmation", "{\"on\": \"2023-02-20\"}", 200);

        Register.member(member, 2, from.id(), "2020-03-26", to.id(), "2023-02-01");
        Register.member(member, 2, from.id(), "2020-03-26", to.id(), "2023-02-01");
        Register.member(member, 1, from.id(), "2020-03-26");

        var moved = eventually(() -> types(id), List.of("selected", "confirmed", "attributed"));
        var administrator = new Caller(http, "quan.tri");
        var view = administrator.read(administrator.get("/api/referrals/" + id), 200);
        assertThat(moved).hasSize(3);
        assertThat(unitOf(view, 0)).isEqualTo(from.id().toString());
        assertThat(unitOf(view, 1)).isEqualTo(to.id().toString());
        assertThat(view.get("unit").asString()).isEqualTo(to.id().toString());
        assertThat(view.get("version").asLong()).isEqualTo(3);
        secretary.read(secretary.get("/api/referrals/" + id), 404);
        var next = new Caller(http, to.secretary());
        next.read(next.get("/api/referrals/" + id), 200);
    }

    @Test
    void aMoveAfterwardsChangesNothingThatWas() throws InterruptedException {
        var member = from.member("2020-03-26");
        var id = secretary.select(from.id(), member, "2023-01-10");

        Register.member(member, 2, from.id(), "2020-03-26", to.id(), "2024-02-01");

        var next = new Caller(http, to.secretary());
        eventually(() -> List.of(next.status("/api/referrals/" + id)), List.of(200));
        assertThat(types(id)).containsExactly("selected");
    }

    @Test
    void anErasedPersonHasNoNameAndComesBackByNoLateProfile() throws InterruptedException {
        var member = from.member("2020-03-26");
        Register.profile(member, 1, "Lý Thị Hoa", "2000-01-01", "5550001", "072000005551");
        var id = secretary.select(from.id(), member, "2023-01-10");
        eventually(() -> List.of(nameIn(id)), List.of("Lý Thị Hoa"));

        Register.erase(member, 3);
        Register.profile(member, 2, "Lý Thị Hoa", "2000-01-01", "5550001", "072000005551");
        Register.profile(member, 4, "Lý Thị Hoa", "2000-01-01", "5550001", "072000005551");

        eventually(() -> List.of(nameIn(id)), List.of("null"));
        Thread.sleep(500);
        assertThat(nameIn(id)).isEqualTo("null");
    }

    @Test
    void aMemberNotSeenYetIsAskedForAgain() throws InterruptedException {
        var unknown = UUID.randomUUID();
        var body = """
                {"unit": "%s", "heldOn": "2023-01-10", "eligible": 9, "present": 9,
                 "candidates": [{"member": "%s", "votes": 9}]}
                """.formatted(from.id(), unknown);

        var answer = secretary.post("/api/selections", body);

        answer.expectHeader().valueEquals("Retry-After", "1");
        secretary.read(answer, 503);
        Register.member(unknown, 1, from.id(), "2020-03-26");
        eventually(() -> List.of(seen(unknown)), List.of(1L));
        secretary.select(from.id(), unknown, "2023-01-10");
    }

    private long seen(UUID member) {
        return jdbc.sql("select count(*) from known_member where member_id = :member")
                .param("member", member)
                .query(Long.class)
                .single();
    }

    private String nameIn(String id) {
        var name = secretary.read(secretary.get("/api/referrals/" + id), 200).get("memberName");
        return name.isNull() ? "null" : name.asString();
    }

    private static String unitOf(JsonNode view, int milestone) {
        return view.at("/milestones/%d/unit".formatted(milestone)).asString();
    }

    private List<String> types(String referral) {
        return jdbc.sql("""
                        select replace(headers ->> 'ce_type', 'vn.uutu.referral.', '')
                          from outbox
                         where key = :key
                         order by position
                        """)
                .param("key", UUID.fromString(referral))
                .query(String.class)
                .list();
    }

    private static <T> List<T> eventually(Supplier<List<T>> seen, List<T> wanted) throws InterruptedException {
        for (var tries = 0; tries < 100 && !seen.get().equals(wanted); tries++) {
            Thread.sleep(100);
        }
        assertThat(seen.get()).isEqualTo(wanted);
        return wanted;
    }
}
