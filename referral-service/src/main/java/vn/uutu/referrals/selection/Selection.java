package vn.uutu.referrals.selection;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.uutu.outbox.EventIds;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.meeting.Ballot;
import vn.uutu.referrals.meeting.Candidacy;
import vn.uutu.referrals.meeting.Meeting;
import vn.uutu.referrals.meeting.MeetingId;
import vn.uutu.referrals.meeting.MeetingProblem;
import vn.uutu.referrals.meeting.Meetings;
import vn.uutu.referrals.meeting.Minutes;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.ReferralEvents;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.referral.ReferralProblem;
import vn.uutu.referrals.referral.Referrals;
import vn.uutu.referrals.referral.Transition;
import vn.uutu.referrals.rulebook.Rule;
import vn.uutu.referrals.rulebook.RuleSet;
import vn.uutu.referrals.rulebook.RuleSets;
import vn.uutu.referrals.step.Entry;
import vn.uutu.referrals.step.Paper;
import vn.uutu.referrals.step.Recording;
import vn.uutu.referrals.step.Step;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// A branch selects its outstanding members.
@Service
class Selection {

    private final Scopes scopes;
    private final Arrivals arrivals;
    private final RuleSets rules;
    private final Meetings meetings;
    private final Referrals referrals;
    private final ReferralEvents events;
    private final EventIds ids;
    private final Clock clock;
    private final TransactionOperations transactions;

    Selection(
            Scopes scopes,
            Arrivals arrivals,
            RuleSets rules,
            Meetings meetings,
            Referrals referrals,
            ReferralEvents events,
            EventIds ids,
            Clock clock,
            TransactionOperations transactions) {
        this.scopes = scopes;
        this.arrivals = arrivals;
        this.rules = rules;
        this.meetings = meetings;
        this.referrals = referrals;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
    }

    /// Waits for members that the register announced a moment ago, before it opens its transaction.
    Held hold(Scope scope, HoldSelection command) {
        scopes.require(scope, command.branch().value(), Duties.of(Step.SELECTED));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var meeting = meeting(command, scope.subject(), at);
        arrivals.await(meeting.ballots().stream().map(Ballot::candidate).toList());
        return Optional.ofNullable(transactions.execute(_ -> record(meeting))).orElseThrow();
    }

    private Meeting meeting(HoldSelection command, String subject, Instant at) {
        return new Meeting(
                new MeetingId(ids.next()),
                command.branch(),
                command.heldOn(),
                command.eligible(),
                command.present(),
                command.ballots(),
                subject,
                at);
    }

    private Held record(Meeting meeting) {
        return new Held(meeting, select(meeting, meeting.ballots()));
    }

    /// Part of the caller's transaction; a case begins for those whose votes reach the threshold.
    List<Referral> record(Meeting meeting, RuleSet ruleSet) {
        return select(
                meeting,
                meeting.ballots().stream()
                        .filter(it -> ruleSet.allows(
                                Rule.BRANCH_VOTE, it.votes(), meeting.present(), Optional.of(meeting.eligible())))
                        .toList());
    }

    /// Everybody on the list, on the day that is written down.
    void requireInBranch(Minutes minutes) {
        var known = arrivals.hold(
                minutes.candidates().stream().map(Candidacy::member).toList());
        for (var at = 0; at < minutes.candidates().size(); at++) {
            var member = known.get(minutes.candidates().get(at).member());
            if (member == null || member.erased() || !member.belongsTo(minutes.branch(), minutes.heldOn())) {
                throw new MeetingProblem.NotInBranch(at);
            }
        }
    }

    private List<Referral> select(Meeting meeting, List<Ballot> elected) {
        var candidates = elected.stream().map(Ballot::candidate).toList();
        var known = arrivals.hold(candidates);
        refuseSecondCases(candidates);
        var selected = elected.stream().map(it -> select(meeting, it, known)).toList();
        meetings.save(meeting);
        referrals.save(selected.stream().map(Transition::referral).toList());
        selected.forEach(it -> events.announce(it.event()));
        return selected.stream().map(Transition::referral).toList();
    }

    private Transition select(Meeting meeting, Ballot ballot, Map<MemberId, KnownMember> known) {
        var candidate = Optional.ofNullable(known.get(ballot.candidate())).orElseThrow();
        var ruleSet = rules.on(meeting.heldOn());
        var cause = new Recording(ids.next(), meeting.recordedAt(), meeting.recordedBy(), Recording.Way.ENTERED);
        var paper = Paper.selected(ballot.votes(), meeting.present(), Optional.of(meeting.eligible()));
        var entry = new Entry(meeting.heldOn(), candidate, paper, cause);
        meeting.accept(ballot, candidate);
        try {
            return Referral.select(new ReferralId(ids.next()), ruleSet, entry);
        } catch (ReferralProblem.TooFewPresent _) {
            throw new MeetingProblem.TooFewPresent();
        } catch (ReferralProblem.TooFewVotes _) {
            throw new MeetingProblem.TooFewVotes(meeting.ballots().indexOf(ballot), ballot.votes());
        }
    }

    /// A second case is possible after an exit or a removal, and not before the day of it.
    private void refuseSecondCases(List<MemberId> candidates) {
        var open =
                referrals.of(candidates).values().stream().flatMap(List::stream).anyMatch(it -> !it.ended());
        if (open) {
            throw new ReferralProblem.CaseOpen();
        }
    }

    record Held(Meeting meeting, List<Referral> cases) {}
}
