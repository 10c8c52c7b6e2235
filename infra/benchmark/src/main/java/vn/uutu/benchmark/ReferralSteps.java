package vn.uutu.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Steps of cases per second through the gateway: selected by a machine client, confirmed and handed over by an officer
/// of the district in a session of their own.
record ReferralSteps(Suite suite, Candidates candidates, Figures figures, Size size) {

    private static final List<Integer> CLIENTS = List.of(1, 4, 16);
    private static final int STEPS_OF_A_CASE = 3;
    private static final String OFFICER = "huyen.doan";

    void measure(Report report) {
        run(4, Math.max(1, size.cases() / 4)); // warm
        for (var clients : CLIENTS) {
            var done = run(clients, size.cases());
            var what =
                    "referral steps through the gateway, %d %s".formatted(clients, clients == 1 ? "client" : "clients");
            report.add(what + ", a step", Samples.millis(done.nanos()));
            report.add(what + ", all", done.perSecond(), "steps/s");
        }
    }

    private Concurrently run(int clients, int cases) {
        var working = new ArrayList<Concurrently.Client>();
        for (var n = 0; n < clients; n++) {
            working.add(client(candidates.take(cases)));
        }
        var done = Concurrently.of(working);
        Unsound.unlessEqual(
                "Steps", (long) clients * cases * STEPS_OF_A_CASE, done.nanos().size());
        figures.expectMore(0, (long) clients * cases, 0);
        figures.awaitExpected();
        return done;
    }

    private Concurrently.Client client(List<Candidates.Candidate> mine) {
        var machine = new Machines(suite).writer();
        var officer = Officer.signedIn(suite, OFFICER);
        return watch -> mine.forEach(candidate -> handOver(candidate, machine, officer, watch));
    }

    private static void handOver(
            Candidates.Candidate candidate, Caller machine, Caller officer, Concurrently.Stopwatch watch) {
        var referral = new String[1];
        watch.time(() -> referral[0] = selected(candidate, machine));
        watch.time(() -> officer.step(referral[0], "confirmation", Map.of("on", "2025-03-10")));
        watch.time(() -> officer.step(referral[0], "hand-over", Map.of("on", "2025-03-26")));
    }

    private static String selected(Candidates.Candidate candidate, Caller machine) {
        var selection = Map.of(
                "unit",
                candidate.branch(),
                "heldOn",
                "2025-03-01",
                "eligible",
                20,
                "present",
                18,
                "candidates",
                List.of(Map.of("member", candidate.member(), "votes", 17)));
        return machine.post(201, "/api/selections", selection, UUID.randomUUID())
                .get("referrals")
                .get(0)
                .get("id")
                .asString();
    }
}
