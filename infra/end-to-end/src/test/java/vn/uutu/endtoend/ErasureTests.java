package vn.uutu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The data-protection officer erases somebody who was brought forward: named nowhere, counted as before.
@Order(3)
@ExtendWith(RunningSuite.class)
class ErasureTests {

    static final String NAME = "Ngô Thị Lãng Quên";

    final SuiteProcess suite = RunningSuite.suite();
    final Officers officers = new Officers(suite);
    final Browser secretary = officers.secretary;
    final Browser protection = Browser.signedIn(suite, "dpo");

    @Test
    void whoIsErasedIsNamedNowhereAndStaysCounted() throws Exception {
        var before = figures();
        var member = new Register(secretary, officers.branch)
                .newcomers(NAME)
                .getFirst()
                .id();
        var referral = officers.readyForAdmission(member);
        officers.admit(referral);
        var counted = before.stream().map(figure -> figure + 1).toList();
        for (var tries = 0; tries < 40 && !figures().equals(counted); tries++) {
            SuiteProcess.pause();
        }
        assertThat(figures()).isEqualTo(counted);
        assertThat(whereNamed(member, referral)).hasSize(3);

        erase(member);

        for (var tries = 0; tries < 40 && !whereNamed(member, referral).isEmpty(); tries++) {
            SuiteProcess.pause();
        }
        assertThat(whereNamed(member, referral)).isEmpty();
        assertThat(secretary.get("/api/members/" + member).body()).doesNotContain(NAME);
        assertThat(secretary.read("/api/referrals/" + referral).get("status").asString())
                .isEqualTo("admitted");
        Thread.sleep(1_500); // a figure that moves would have moved by now
        assertThat(figures()).isEqualTo(counted);
    }

    private void erase(String member) {
        var version = secretary
                .get("/api/members/" + member)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        protection.expect(
                204, protection.send("DELETE", "/api/members/" + member, "", new byte[0], Map.of("If-Match", version)));
    }

    private List<String> whereNamed(String member, String referral) {
        var found = secretary.act("/api/members/search", Map.of("unit", officers.branch, "query", NAME));
        var list = secretary.read("/api/referrals?member=" + member);
        var opened = secretary.read("/api/referrals/" + referral);
        return List.of(found.toString(), list.toString(), opened.toString()).stream()
                .filter(answer -> answer.contains(NAME))
                .toList();
    }

    /// Of the branch, over all years: members, referred, admitted.
    private List<Long> figures() {
        var progress = secretary.read(Progress.wholePeriod(officers.branch));
        var heads = secretary.read("/api/headcount?at=2025-12&unit=" + officers.branch);
        return List.of(
                heads.get("members").asLong(),
                Progress.value(progress, "referred"),
                Progress.value(progress, "admitted"));
    }
}
