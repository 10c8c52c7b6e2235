package vn.uutu.referrals.referral;

import java.util.EnumMap;
import java.util.Map;
import vn.uutu.referrals.rulebook.Rule;
import vn.uutu.referrals.rulebook.RuleSet;
import vn.uutu.referrals.step.Entry;
import vn.uutu.referrals.step.Exit;
import vn.uutu.referrals.step.Milestone;
import vn.uutu.referrals.step.Step;

/// The way of one member from selection to official Party membership. Every state is its own type: a step that is not
/// possible in a
/// state has no method there. What a step needs besides the state (dates, class, recognition) is checked by the method.
public sealed interface Referral {

    CaseFile file();

    default ReferralId id() {
        return file().id();
    }

    default long version() {
        return file().version();
    }

    /// The state as it stands on the wire.
    default String status() {
        return switch (this) {
            case Selected _ -> "selected";
            case Confirmed _ -> "confirmed";
            case HandedOver _ -> "handed-over";
            case Resolved _ -> "resolved";
            case Admitted _ -> "admitted";
            case Official _ -> "official";
            case Removed _ -> "removed";
            case Exited _ -> "exited";
        };
    }

    /// Whether the member may be selected again: the case ended without making a Party member who stayed.
    default boolean ended() {
        return switch (this) {
            case Open _, Admitted _, Official _ -> false;
            case Removed _, Exited _ -> true;
        };
    }

    /// A branch selected the member: the case begins.
    ///
    /// @throws ReferralProblem.DateInFuture when the meeting is still to come
    /// @throws ReferralProblem.TooFewPresent when those who came, as far as that was told, are no quorum
    /// @throws ReferralProblem.TooFewVotes when the votes that were told do not reach the threshold
    static Transition select(ReferralId id, RuleSet rules, Entry entry) {
        var selection = entry.as(Step.SELECTED);
        var taken = new EnumMap<Step, Milestone>(Map.of(Step.SELECTED, selection));
        var file = new CaseFile(id, entry.member().id(), entry.member().gender(), rules, 1, taken);
        file.check(selection, entry.recording().day());
        entry.paper().tally().ifPresent(it -> {
            if (!rules.allows(Rule.QUORUM, it.votesCast(), it.votesCast(), it.eligible())) {
                throw new ReferralProblem.TooFewPresent();
            }
            if (!rules.allows(Rule.BRANCH_VOTE, it.votesFor(), it.votesCast(), it.eligible())) {
                throw new ReferralProblem.TooFewVotes();
            }
        });
        var selected = new Selected(file);
        return new Transition(selected, new ReferralEvent.Selected(selected, entry.recording()));
    }

    /// A case on its way: neither admitted nor ended.
    sealed interface Open extends Referral {

        /// The Party's awareness class: independent of everything but the selection.
        default Transition completeClass(Entry entry) {
            var next = States.open(States.take(this, Step.CLASS_COMPLETED, entry));
            return new Transition(next, new ReferralEvent.ClassCompleted(next, entry.recording()));
        }

        default Transition exit(Entry entry, Exit exit) {
            var next = new Exited(States.take(this, Step.EXITED, entry), exit);
            return new Transition(next, new ReferralEvent.Exited(next, entry.recording()));
        }
    }

    /// The list is with the Party committee, which may now recognise the member as prospect.
    sealed interface WithParty extends Open {

        default Transition recognise(Entry entry) {
            var next = States.open(States.take(this, Step.PROSPECT_RECOGNISED, entry));
            return new Transition(next, new ReferralEvent.ProspectRecognised(next, entry.recording()));
        }
    }

    /// The dossier is with the Party, or was: its votes may be told before the decision or after it.
    sealed interface Considered extends Referral {

        default Transition voteInCell(Entry entry) {
            var next = States.of(States.take(this, Step.CELL_VOTED, entry));
            return new Transition(next, new ReferralEvent.CellVoted(next, entry.recording()));
        }

        default Transition voteInCommittee(Entry entry) {
            var next = States.of(States.take(this, Step.COMMITTEE_VOTED, entry));
            return new Transition(next, new ReferralEvent.CommitteeVoted(next, entry.recording()));
        }
    }

    /// The decision to admit was taken, whatever came of it: the admission counts.
    sealed interface Decided extends Referral {}

    record Selected(CaseFile file) implements Open {

        /// @throws ReferralProblem.TooFewVotes when the votes of the committee that were told do not reach the
        /// threshold
        public Transition confirm(Entry entry) {
            entry.paper()
                    .tally()
                    .filter(it ->
                            !file.rules().allows(Rule.COMMITTEE_VOTE, it.votesFor(), it.votesCast(), it.eligible()))
                    .ifPresent(_ -> {
                        throw new ReferralProblem.TooFewVotes();
                    });
            var next = new Confirmed(States.take(this, Step.CONFIRMED, entry));
            return new Transition(next, new ReferralEvent.Confirmed(next, entry.recording()));
        }
    }

    record Confirmed(CaseFile file) implements Open {

        public Transition handOver(Entry entry) {
            var next = new HandedOver(States.take(this, Step.HANDED_OVER, entry));
            return new Transition(next, new ReferralEvent.HandedOver(next, entry.recording()));
        }
    }

    record HandedOver(CaseFile file) implements WithParty {

        public Transition resolve(Entry entry) {
            var next = new Resolved(States.take(this, Step.RESOLVED, entry));
            return new Transition(next, new ReferralEvent.Resolved(next, entry.recording()));
        }
    }

    record Resolved(CaseFile file) implements WithParty, Considered {

        /// @throws ReferralProblem.StepMissing without class or recognition
        public Transition admit(Entry entry) {
            var next = new Admitted(States.take(this, Step.ADMITTED, entry));
            return new Transition(next, new ReferralEvent.Admitted(next, entry.recording()));
        }
    }

    /// A probationary member of the Party, from the decision on.
    record Admitted(CaseFile file) implements Decided, Considered {

        public Transition holdCeremony(Entry entry) {
            var next = new Admitted(States.take(this, Step.CEREMONY_HELD, entry));
            return new Transition(next, new ReferralEvent.CeremonyHeld(next, entry.recording()));
        }

        /// @param entry of the day on which the probation was over; the day of the decision stands on the paper
        public Transition makeOfficial(Entry entry) {
            var next = new Official(States.take(this, Step.OFFICIAL, entry));
            return new Transition(next, new ReferralEvent.MadeOfficial(next, entry.recording()));
        }

        public Transition remove(Entry entry, Exit exit) {
            var next = new Removed(States.take(this, Step.REMOVED, entry), exit);
            return new Transition(next, new ReferralEvent.Removed(next, entry.recording()));
        }
    }

    /// An official member of the Party.
    record Official(CaseFile file) implements Decided {}

    /// Removed from the list of probationary members.
    record Removed(CaseFile file, Exit exit) implements Decided {}

    record Exited(CaseFile file, Exit exit) implements Referral {}
}
