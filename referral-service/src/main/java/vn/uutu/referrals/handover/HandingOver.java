package vn.uutu.referrals.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.outbox.EventIds;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.batch.Act;
import vn.uutu.referrals.batch.Batch;
import vn.uutu.referrals.batch.BatchId;
import vn.uutu.referrals.batch.BatchProblem;
import vn.uutu.referrals.batch.Batches;
import vn.uutu.referrals.batch.Receipt;
import vn.uutu.referrals.referral.ReferralEvents;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.referral.ReferralProblem;
import vn.uutu.referrals.referral.Referrals;
import vn.uutu.referrals.referral.Steps;
import vn.uutu.referrals.referral.Transition;
import vn.uutu.referrals.step.Entry;
import vn.uutu.referrals.step.Exit;
import vn.uutu.referrals.step.ExitReasons;
import vn.uutu.referrals.step.Paper;
import vn.uutu.referrals.step.Recording;
import vn.uutu.referrals.step.Step;

/// The list goes to the Party committee: every case in it takes its step, all of them or none, and what was told to
/// whom is on record. Then the committee answers for each line.
@Service
class HandingOver {

    private final Batches batches;
    private final BatchDesk desk;
    private final Readiness readiness;
    private final Disclosures disclosures;
    private final Referrals referrals;
    private final ReferralEvents events;
    private final ExitReasons reasons;
    private final EventIds ids;

    HandingOver(
            Batches batches,
            BatchDesk desk,
            Readiness readiness,
            Disclosures disclosures,
            Referrals referrals,
            ReferralEvents events,
            ExitReasons reasons,
            EventIds ids) {
        this.batches = batches;
        this.desk = desk;
        this.readiness = readiness;
        this.disclosures = disclosures;
        this.referrals = referrals;
        this.events = events;
        this.reasons = reasons;
        this.ids = ids;
    }

    @Transactional
    Batch handOver(Caller caller, BatchId id, LocalDate on) {
        var approved = approved(desk.toWrite(caller, id));
        var file = approved.file();
        var ready =
                readiness.require(file.plan().unit(), file.referrals(), desk.today(), "lines/%d/referral"::formatted);
        var act = desk.act(caller.scope());
        var taken = ready.stream().map(it -> take(it, approved, on, act)).toList();
        referrals.save(taken.stream().map(Transition::referral).toList());
        var handedOver = approved.handOver(on, act);
        batches.save(handedOver);
        disclosures.keep(handedOver, ready.stream().map(it -> it.member().id()).toList());
        taken.forEach(it -> events.announce(it.event()));
        return handedOver;
    }

    private Transition take(Readiness.Ready it, Batch.Approved batch, LocalDate on, Act act) {
        var cause = new Recording(ids.next(), act.at(), act.by(), Recording.Way.ENTERED);
        var paper = Paper.numbered(Optional.of(batch.file().plan().recipient()));
        return Steps.take(it.referral(), Step.HANDED_OVER, new Entry(on, it.member(), paper, cause));
    }

    @Transactional
    Batch answer(Caller caller, BatchId id, List<ReferralId> whose, Answer told) {
        var handedOver = handedOver(desk.toWrite(caller, id));
        if (told.on().isAfter(desk.today())) {
            throw Refusal.ofField("on", "day-to-come");
        }
        var answered = handedOver.answer(whose, receipt(told, desk.act(caller.scope())));
        batches.save(answered);
        return answered;
    }

    private Receipt receipt(Answer told, Act act) {
        return switch (told) {
            case Answer.Received it -> new Receipt.Received(it.on(), it.number(), act);
            case Answer.SentBack it -> {
                if (!reasons.has(new Exit(Exit.Kind.RETURNED, it.reason()))) {
                    throw new ReferralProblem.UnknownReason();
                }
                yield new Receipt.SentBack(it.on(), it.reason(), act);
            }
        };
    }

    private static Batch.Approved approved(Batch batch) {
        return switch (batch) {
            case Batch.Approved approved -> approved;
            case Batch.Draft _, Batch.HandedOver _ -> throw new BatchProblem.NotNow("approved");
        };
    }

    private static Batch.HandedOver handedOver(Batch batch) {
        return switch (batch) {
            case Batch.HandedOver handedOver -> handedOver;
            case Batch.Draft _, Batch.Approved _ -> throw new BatchProblem.NotNow("handed-over");
        };
    }

    /// What the Party committee answered, as somebody tells it.
    sealed interface Answer {

        LocalDate on();

        record Received(LocalDate on, Optional<String> number) implements Answer {}

        record SentBack(LocalDate on, String reason) implements Answer {}
    }
}
