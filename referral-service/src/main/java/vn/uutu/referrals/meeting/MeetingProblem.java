package vn.uutu.referrals.meeting;

/// Why a meeting cannot be recorded as told. `candidate` counts from 0, as in the request.
public abstract sealed class MeetingProblem extends RuntimeException {

    private MeetingProblem(String message) {
        super(message);
    }

    public static final class MorePresentThanEligible extends MeetingProblem {

        public final int present;
        public final int eligible;

        public MorePresentThanEligible(int present, int eligible) {
            super("%d present, but only %d eligible".formatted(present, eligible));
            this.present = present;
            this.eligible = eligible;
        }
    }

    public static final class MoreVotesThanPresent extends MeetingProblem {

        public final int candidate;

        public MoreVotesThanPresent(int candidate, int votes, int present) {
            super("candidate %d: %d votes, but only %d present".formatted(candidate, votes, present));
            this.candidate = candidate;
        }
    }

    public static final class CandidateTwice extends MeetingProblem {

        public final int candidate;

        public CandidateTwice(int candidate) {
            super("candidate %d stands twice".formatted(candidate));
            this.candidate = candidate;
        }
    }

    public static final class NotInBranch extends MeetingProblem {

        public final int candidate;

        public NotInBranch(int candidate) {
            super("candidate %d was not in the branch on that day".formatted(candidate));
            this.candidate = candidate;
        }
    }

    public static final class TooFewPresent extends MeetingProblem {

        public TooFewPresent() {
            super("no quorum");
        }
    }

    public static final class TooFewVotes extends MeetingProblem {

        public final int candidate;

        public TooFewVotes(int candidate, int votes) {
            super("candidate %d: %d votes are too few".formatted(candidate, votes));
            this.candidate = candidate;
        }
    }

    /// Something that a result rests on is not written down yet.
    public static final class Unfinished extends MeetingProblem {

        public final String field;

        public Unfinished(String field) {
            super("%s is missing".formatted(field));
            this.field = field;
        }
    }

    /// What is still to come has no result.
    public static final class NotYet extends MeetingProblem {

        public NotYet() {
            super("still to come");
        }
    }

    /// A result is not written over.
    public static final class AlreadyClosed extends MeetingProblem {

        public AlreadyClosed() {
            super("closed");
        }
    }

    /// Somebody else was faster.
    public static final class ChangedMeanwhile extends MeetingProblem {

        public ChangedMeanwhile() {
            super("changed meanwhile");
        }
    }
}
