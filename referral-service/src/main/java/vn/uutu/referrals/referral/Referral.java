package vn.uutu.referrals.referral;

import java.util.EnumMap;
import java.util.Map;
import vn.uutu.referrals.rulebook.Rule;
import vn.uutu.referrals.rulebook.RuleSet;
import vn.uutu.referrals.step.Entry;
import vn.uutu.referrals.step.Exit;
import vn.uutu.referrals.step.Milestone;
import vn.uutu.referrals.step.Step;

/// The way of one member from selection to admission. Every state is its own type: a step that is not possible in a
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
            case Exited _ -> "exited";
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

    record Resolved(CaseFile file) implements WithParty {

        /// @throws ReferralProblem.StepMissing without class or recognition
        public Transition admit(Entry entry) {
            var next = new Admitted(States.take(this, Step.ADMITTED, entry));
            return new Transition(next, new ReferralEvent.Admitted(next, entry.recording()));
        }
    }

    record Admitted(CaseFile file) implements Referral {

        public Transition holdCeremony(Entry entry) {
            var next = new Admitted(States.take(this, Step.CEREMONY_HELD, entry));
            return new Transition(next, new ReferralEvent.CeremonyHeld(next, entry.recording()));
        }
    }

    record Exited(CaseFile file, Exit exit) implements Referral {}
}
