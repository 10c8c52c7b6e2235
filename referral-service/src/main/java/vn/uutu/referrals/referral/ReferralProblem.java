package vn.uutu.referrals.referral;

import java.time.LocalDate;
import java.util.List;
import vn.uutu.referrals.step.Step;

/// Why a step was refused.
public abstract sealed class ReferralProblem extends RuntimeException {

    private ReferralProblem(String message) {
        super(message);
    }

    /// Another step has to come first.
    public static final class StepMissing extends ReferralProblem {

        public final Step step;
        public final List<Step> missing;

        public StepMissing(Step step, List<Step> missing) {
            super("%s needs %s".formatted(step, missing));
            this.step = step;
            this.missing = List.copyOf(missing);
        }
    }

    /// A step is taken once.
    public static final class AlreadyTaken extends ReferralProblem {

        public final Step step;

        public AlreadyTaken(Step step) {
            super("%s was taken before".formatted(step));
            this.step = step;
        }
    }

    /// What was never taken cannot be corrected or taken back.
    public static final class NotTaken extends ReferralProblem {

        public final Step step;

        public NotTaken(Step step) {
            super("%s was not taken".formatted(step));
            this.step = step;
        }
    }

    /// What others stand on is not taken back before them.
    public static final class StepNeeded extends ReferralProblem {

        public final Step step;
        public final List<Step> standing;

        public StepNeeded(Step step, List<Step> standing) {
            super("%s carries %s".formatted(step, standing));
            this.step = step;
            this.standing = List.copyOf(standing);
        }
    }

    /// The case has ended, or the member is admitted.
    public static final class CaseClosed extends ReferralProblem {

        public final Step step;

        public CaseClosed(Step step) {
            super("%s comes after the end of the case".formatted(step));
            this.step = step;
        }
    }

    /// Nothing is recorded before it happened.
    public static final class DateInFuture extends ReferralProblem {

        public final Step step;

        public DateInFuture(Step step) {
            super("%s lies in the future".formatted(step));
            this.step = step;
        }
    }

    /// A step may not precede the one it needs.
    public static final class DateBefore extends ReferralProblem {

        public final Step step;
        public final Step needed;
        public final LocalDate earliest;

        public DateBefore(Step step, Step needed, LocalDate earliest) {
            super("%s lies before %s (%s)".formatted(step, needed, earliest));
            this.step = step;
            this.needed = needed;
            this.earliest = earliest;
        }
    }

    /// A vote lies before what came of it.
    public static final class DateAfter extends ReferralProblem {

        public final Step step;
        public final Step following;
        public final LocalDate latest;

        public DateAfter(Step step, Step following, LocalDate latest) {
            super("%s lies after %s (%s)".formatted(step, following, latest));
            this.step = step;
            this.following = following;
            this.latest = latest;
        }
    }

    /// The class or the resolution no longer held when the Party cell considered the member.
    public static final class Lapsed extends ReferralProblem {

        public final Step paper;
        public final LocalDate until;
        public final Step step;

        /// @param step the vote of the cell, or the decision where nobody told of the vote
        public Lapsed(Validity validity, Step step) {
            super("%s held until %s".formatted(validity.paper(), validity.until()));
            this.paper = validity.paper();
            this.until = validity.until();
            this.step = step;
        }
    }

    /// Official status dates from the end of the probation, and is decided from that day on.
    public static final class OnProbation extends ReferralProblem {

        public final LocalDate until;

        public OnProbation(Probation probation) {
            super("on probation until %s".formatted(probation.until()));
            this.until = probation.until();
        }
    }

    /// The quorum of the rules in force on the day of the meeting.
    public static final class TooFewPresent extends ReferralProblem {

        public TooFewPresent() {
            super("no quorum");
        }
    }

    /// The threshold of the rules in force on the day of the meeting.
    public static final class TooFewVotes extends ReferralProblem {

        public TooFewVotes() {
            super("too few votes");
        }
    }

    /// One open case per member; whoever is admitted is not selected again unless removed.
    public static final class CaseOpen extends ReferralProblem {

        public CaseOpen() {
            super("the member has a case that has not ended");
        }
    }

    /// Whoever entered the vote does not confirm it.
    public static final class OwnVote extends ReferralProblem {

        public OwnVote() {
            super("the vote was entered by the same person");
        }
    }

    /// The reason is not in the table, or not for this kind of exit.
    public static final class UnknownReason extends ReferralProblem {

        public UnknownReason() {
            super("unknown reason");
        }
    }

    /// Somebody else was faster.
    public static final class ChangedMeanwhile extends ReferralProblem {

        public ChangedMeanwhile() {
            super("changed meanwhile");
        }
    }
}
