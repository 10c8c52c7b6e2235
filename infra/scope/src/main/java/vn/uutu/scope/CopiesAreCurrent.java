package vn.uutu.scope;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import vn.uutu.intake.Completeness;
import vn.uutu.problems.Refusal;

/// Refuses to answer from assignments that may be out of date, and turns the tree's page when a new day begins.
final class CopiesAreCurrent implements Currency {

    /// After this long without news, a withdrawn assignment might still be open here.
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Completeness completeness;
    private final KnownTree tree;

    CopiesAreCurrent(Completeness completeness, KnownTree tree) {
        this.completeness = completeness;
        this.tree = tree;
    }

    @Override
    public void ensure(LocalDate today) {
        if (completeness.sinceCaughtUp(AssignmentSubscription.TOPIC).compareTo(PATIENCE) > 0) {
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable").withHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        tree.turnTo(today);
    }
}
