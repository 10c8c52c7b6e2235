package vn.uutu.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/// Who may stand for selection follows from what member-service announced and from the rules of the day.
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EligibilityTests {

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    Branch branch;
    Caller secretary;

    @BeforeAll
    void aBranch() throws InterruptedException {
        branch = Branch.anew();
        secretary = new Caller(http, branch.secretary()).whenIn(branch.id());
    }

    @Test
    void everyGateSaysWhatWasFound() throws InterruptedException {
        var member = branch.member("2025-08-20");
        Register.profile(member, 1, "Phạm Thị Hồng", "2004-03-26", "TN-" + member, "T-" + member);
        Register.record(member, 1, 2025, 1, 2024, 3);

        var found =
                until(member, "2026-03-06", it -> it.get("result").asString().equals("met"));

        assertThat(found.get("memberName").asString()).isEqualTo("Phạm Thị Hồng");
        assertThat(found.get("unitCode").asString()).isEqualTo(branch.code());
        assertThat(gate(found, "minimum-grade").get("year").asInt()).isEqualTo(2025);
        assertThat(gate(found, "minimum-grade").get("rank").asInt()).isEqualTo(1);
        assertThat(gate(found, "minimum-age").get("months").asInt()).isEqualTo(263);
        assertThat(gate(found, "membership").get("since").asString()).isEqualTo("2025-08-20");
        assertThat(one(member, "2026-02-19").get("result").asString()).isEqualTo("not-met");
        assertThat(gate(one(member, "2026-02-19"), "membership").get("months").asInt())
                .isEqualTo(5);
        assertThat(ask("2026-03-06").at("/demands/1/source").asString()).isNotBlank();
        assertThat(ask("2026-03-06").at("/demands/1/confirmed").asBoolean()).isFalse();
    }

    @Test
    void aLateOrRepeatedRecordChangesNothingAndAnErasureStays() throws InterruptedException {
        var member = branch.member("2020-03-26");
        Register.record(member, 2, 2025, 2);
        until(member, "2026-03-06", it -> gate(it, "minimum-grade").get("rank").asInt(0) == 2);
        var mark = branch.member("2020-03-26");
        Register.record(member, 2, 2025, 2);
        Register.record(member, 1, 2025, 1);
        Register.record(mark, 1, 2025, 1);
        until(mark, "2026-03-06", it -> gate(it, "minimum-grade").get("rank").asInt(0) == 1);
        assertThat(gate(one(member, "2026-03-06"), "minimum-grade").get("rank").asInt())
                .isEqualTo(2);

        Register.eraseRecord(member, 1);
        Register.record(member, 3, 2025, 1);

        until(
                member,
                "2026-03-06",
                it -> gate(it, "minimum-grade").get("result").asString().equals("not-known"));
    }

    @Test
    void whoHasACaseIsMarked() throws InterruptedException {
        var member = branch.member("2020-03-26");
        secretary.select(branch.id(), member, "2023-01-10");

        assertThat(one(member, "2026-03-06").get("openCase").asBoolean()).isTrue();
        assertThat(ask("2026-03-06").get("ruleSet").asString()).isEqualTo("2021-08-04");
    }

    @Test
    void aGrassrootsUnionIsReadPageByPage() throws InterruptedException {
        var union = Branch.anew();
        var committee = new Caller(http, union.committee()).whenIn(union.id());
        union.member("2020-03-26");
        jdbc.sql("""
                        with added as (
                            insert into known_member (member_id, version, gender, erased)
                            select gen_random_uuid(), 1, 'female', false from generate_series(1, 600)
                            returning member_id)
                        insert into known_placement (member_id, unit_id, valid_from)
                        select member_id, :unit, '2020-03-26' from added
                        """).param("unit", union.id()).update();
        var path = "/api/eligibility?on=2026-03-06&unit=" + union.commune();

        var first = committee.read(committee.get(path), 200);
        var second = committee.read(
                committee.get(path + "&cursor=" + first.get("nextCursor").asString()), 200);

        var seen = new HashSet<String>();
        first.get("items").forEach(it -> seen.add(it.get("member").asString()));
        second.get("items").forEach(it -> seen.add(it.get("member").asString()));
        assertThat(first.get("items").size()).isEqualTo(500);
        assertThat(seen).hasSizeBetween(600, 601).hasSize(first.get("count").asInt());
        assertThat(second.has("nextCursor")).isFalse();
    }

    @Test
    void aDayBeforeTheUnionIsRefused() {
        assertThat(secretary
                        .read(secretary.get("/api/eligibility?on=1900-01-01&unit=" + branch.id()), 400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("on");
    }

    private JsonNode ask(String on) {
        return secretary.read(secretary.get("/api/eligibility?on=" + on + "&unit=" + branch.id()), 200);
    }

    private JsonNode one(UUID member, String on) {
        return ask(on).get("items")
                .valueStream()
                .filter(it -> it.get("member").asString().equals(member.toString()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode until(UUID member, String on, Predicate<JsonNode> wanted) throws InterruptedException {
        for (var end = System.nanoTime() + Duration.ofSeconds(20).toNanos(); System.nanoTime() < end; ) {
            var found = ask(on).get("items")
                    .valueStream()
                    .filter(it -> it.get("member").asString().equals(member.toString()))
                    .filter(wanted)
                    .findFirst();
            if (found.isPresent()) {
                return found.orElseThrow();
            }
            Thread.sleep(20);
        }
        throw new AssertionError("not so: " + member);
    }

    private static JsonNode gate(JsonNode member, String rule) {
        return member.get("gates")
                .valueStream()
                .filter(it -> it.get("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
