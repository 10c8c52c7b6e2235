package vn.uutu.endtoend;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/// A branch secretary and the grassroots committee above, who bring members forward one after the other.
final class Officers {

    static final String BRANCH = "25456.01";

    final Browser secretary;
    final Browser committee;
    final String branch;
    private final Deque<String> members = new ArrayDeque<>();

    Officers(SuiteProcess suite) {
        secretary = Browser.signedIn(suite, "bithu.chidoan");
        committee = Browser.signedIn(suite, "doan.coso");
        branch = new Units(Machine.provincial(suite)).id(BRANCH);
        for (var member :
                secretary.act("/api/members/search", Map.of("unit", branch)).get("items")) {
            members.add(member.get("id").asString());
        }
    }

    /// A case that waits for nothing but the Party's decision.
    String readyForAdmission() {
        return brought(selected());
    }

    /// The same for somebody who has no case.
    String readyForAdmission(String member) {
        var selected = secretary.create("/api/selections", selection(branch, member));
        return brought(selected.get("referrals").get(0).get("id").asString());
    }

    private String brought(String referral) {
        var steps = List.of(
                Map.entry("hand-over", Map.of("on", "2025-03-26")),
                Map.entry("awareness-class", Map.of("on", "2025-05-10")),
                Map.entry("prospect-recognition", Map.of("on", "2025-06-02")),
                Map.entry("resolution", Map.of("on", "2025-07-01")));
        committee.act("/api/referrals/%s/confirmation".formatted(referral), Map.of("on", "2025-03-10"));
        steps.forEach(
                step -> committee.act("/api/referrals/%s/%s".formatted(referral, step.getKey()), step.getValue()));
        return referral;
    }

    /// Members with a case of the demonstration are passed over: one open case each. When there is nobody left,
    /// somebody is registered.
    String selected() {
        while (true) {
            var response = secretary.post(
                    "/api/selections", selection(branch, members.isEmpty() ? newcomer() : members.remove()));
            if (response.statusCode() == 201) {
                return Client.JSON
                        .readTree(response.body())
                        .get("referrals")
                        .get(0)
                        .get("id")
                        .asString();
            }
            if (response.statusCode() != 409 && response.statusCode() != 422) {
                throw new AssertionError(response.statusCode() + " " + response.body());
            }
        }
    }

    private String newcomer() {
        return new Register(secretary, branch)
                .newcomers("Hồ Thị Tố Quyên")
                .getFirst()
                .id();
    }

    void admit(String referral) {
        secretary.act("/api/referrals/%s/admission".formatted(referral), Map.of("decisionOn", "2025-08-15"));
    }

    void takeBackAdmission(String referral) {
        secretary.act(
                "/api/referrals/%s/retraction".formatted(referral),
                Map.of("step", "admitted", "reason", "Ghi nhầm người trong quyết định"));
    }

    /// A meeting of the branch in which that member alone stood.
    static Map<String, Object> selection(String branch, String member) {
        return Map.of(
                "unit",
                branch,
                "heldOn",
                "2025-03-01",
                "eligible",
                20,
                "present",
                18,
                "candidates",
                List.of(Map.of("member", member, "votes", 17)));
    }
}
