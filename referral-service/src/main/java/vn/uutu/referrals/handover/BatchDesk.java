package vn.uutu.referrals.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.batch.Act;
import vn.uutu.referrals.batch.Batch;
import vn.uutu.referrals.batch.BatchId;
import vn.uutu.referrals.batch.Batches;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.step.Recording;
import vn.uutu.referrals.step.Step;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// A batch for somebody who may read it, or whose committee hands it over. "Absent" and "not yours" look the same.
@Component
class BatchDesk {

    private final Batches batches;
    private final Scopes scopes;
    private final Clock clock;

    BatchDesk(Batches batches, Scopes scopes, Clock clock) {
        this.batches = batches;
        this.scopes = scopes;
        this.clock = clock;
    }

    Batch toRead(Scope scope, BatchId id, Role... roles) {
        var batch = batches.find(id).orElseThrow(BatchDesk::notFound);
        scopes.require(scope, batch.file().plan().unit().value(), roles);
        return batch;
    }

    /// Nobody else changes the batch before the transaction ends.
    Batch toWrite(Caller caller, BatchId id) {
        var batch = batches.hold(id).orElseThrow(BatchDesk::notFound);
        scopes.require(caller.scope(), batch.file().plan().unit().value(), Duties.of(Step.HANDED_OVER));
        caller.ifMatch().require(batch.file().version(), "batch-changed");
        return batch;
    }

    Act act(Scope scope) {
        return new Act(scope.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Recording.UNION));
    }

    private static Refusal notFound() {
        return Refusal.of(HttpStatus.NOT_FOUND, "not-found");
    }
}
