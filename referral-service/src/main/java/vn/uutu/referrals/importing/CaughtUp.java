package vn.uutu.referrals.importing;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import vn.uutu.intake.Completeness;
import vn.uutu.intake.NotCaughtUp;

/// Before the first row of a job, the copies reach what had been announced when the file came: a roster and its cases
/// may be handed in one after the other.
@Component
class CaughtUp {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Completeness completeness;
    private final Set<UUID> waited = ConcurrentHashMap.newKeySet();

    CaughtUp(Completeness completeness) {
        this.completeness = completeness;
    }

    /// @throws TransientDataAccessResourceException when the copies stay behind: the job is tried again later
    void await(UUID job) {
        if (waited.contains(job)) {
            return;
        }
        try {
            completeness.await("uutu.units.v1", PATIENCE);
            completeness.await("uutu.members.v1", PATIENCE);
            completeness.await("uutu.member-profiles.v1", PATIENCE);
        } catch (NotCaughtUp behind) {
            throw new TransientDataAccessResourceException("copies are behind", behind);
        }
        waited.add(job);
    }
}
