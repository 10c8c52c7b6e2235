package vn.uutu.referrals.handover;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.outbox.EventIds;
import vn.uutu.referrals.batch.Batch;
import vn.uutu.referrals.batch.BatchId;
import vn.uutu.referrals.batch.BatchProblem;
import vn.uutu.referrals.batch.Batches;
import vn.uutu.referrals.batch.Line;
import vn.uutu.referrals.batch.Plan;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.step.Step;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// A committee puts a list together, and a second person approves it.
@Service
class Composing {

    private final Batches batches;
    private final BatchDesk desk;
    private final Readiness readiness;
    private final Reopenings reopenings;
    private final Scopes scopes;
    private final EventIds ids;

    Composing(
            Batches batches, BatchDesk desk, Readiness readiness, Reopenings reopenings, Scopes scopes, EventIds ids) {
        this.batches = batches;
        this.desk = desk;
        this.readiness = readiness;
        this.reopenings = reopenings;
        this.scopes = scopes;
        this.ids = ids;
    }

    @Transactional
    Batch compose(Scope scope, Plan plan) {
        scopes.require(scope, plan.unit().value(), Duties.of(Step.HANDED_OVER));
        return saved(Batch.compose(new BatchId(ids.next()), plan, desk.act(scope)));
    }

    @Transactional
    Batch add(Caller caller, BatchId id, List<Line> lines) {
        var draft = draft(desk.toWrite(caller, id));
        var longer = draft.add(lines);
        readiness.require(
                draft.file().plan().unit(),
                lines.stream().map(Line::referral).toList(),
                desk.today(),
                "lines/%d/referral"::formatted);
        return saved(longer);
    }

    @Transactional
    Batch remove(Caller caller, BatchId id, List<ReferralId> referrals) {
        return saved(draft(desk.toWrite(caller, id)).remove(referrals));
    }

    @Transactional
    Batch approve(Caller caller, BatchId id) {
        var draft = draft(desk.toWrite(caller, id));
        var approved = draft.approve(desk.act(caller.scope()));
        readiness.require(
                draft.file().plan().unit(), draft.file().referrals(), desk.today(), "lines/%d/referral"::formatted);
        return saved(approved);
    }

    @Transactional
    Batch reopen(Caller caller, BatchId id, String reason) {
        return switch (desk.toWrite(caller, id)) {
            case Batch.Approved approved -> {
                reopenings.keep(approved, reason, desk.act(caller.scope()));
                yield saved(approved.reopen());
            }
            case Batch.Draft _, Batch.HandedOver _ -> throw new BatchProblem.NotNow("approved");
        };
    }

    private Batch saved(Batch batch) {
        batches.save(batch);
        return batch;
    }

    private static Batch.Draft draft(Batch batch) {
        return switch (batch) {
            case Batch.Draft draft -> draft;
            case Batch.Approved _, Batch.HandedOver _ -> throw new BatchProblem.NotNow("draft");
        };
    }
}
