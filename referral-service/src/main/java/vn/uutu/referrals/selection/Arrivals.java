package vn.uutu.referrals.selection;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.knownmember.KnownMembers;
import vn.uutu.referrals.knownmember.MemberId;

/// What was registered a moment ago may not have arrived here: worth a second's patience.
@Component
class Arrivals {

    static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final KnownMembers members;

    Arrivals(KnownMembers members) {
        this.members = members;
    }

    /// @throws Refusal 503 with Retry-After when somebody has not been seen after a second
    void await(Collection<MemberId> wanted) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!members.all(wanted).keySet().containsAll(Set.copyOf(wanted))) {
            if (System.nanoTime() > until) {
                throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "member-not-seen")
                        .withHeader(HttpHeaders.RETRY_AFTER, "1");
            }
            pause();
        }
    }

    Map<MemberId, KnownMember> hold(Collection<MemberId> wanted) {
        return members.hold(wanted);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "member-not-seen")
                    .withHeader(HttpHeaders.RETRY_AFTER, "1");
        }
    }
}
