package vn.uutu.referrals.batch;

import java.time.LocalDate;

/// Why a batch cannot be changed as told. `line` counts from 0, as in the request.
public abstract sealed class BatchProblem extends RuntimeException {

    private BatchProblem(String message) {
        super(message);
    }

    /// The occasion has a day of its own.
    public static final class NotTheDay extends BatchProblem {

        public final Occasion occasion;

        public NotTheDay(Occasion occasion) {
            super("%s is on another day".formatted(occasion));
            this.occasion = occasion;
        }
    }

    public static final class CaseTwice extends BatchProblem {

        public final int line;

        public CaseTwice(int line) {
            super("line %d stands twice".formatted(line));
            this.line = line;
        }
    }

    public static final class NotInBatch extends BatchProblem {

        public final int line;

        public NotInBatch(int line) {
            super("line %d is not in the batch".formatted(line));
            this.line = line;
        }
    }

    /// Somebody put the case into another batch at the same time.
    public static final class CaseInBatch extends BatchProblem {

        public CaseInBatch() {
            super("a case waits in another batch");
        }
    }

    public static final class TooLong extends BatchProblem {

        public TooLong() {
            super("more than %d lines".formatted(BatchFile.MOST));
        }
    }

    public static final class Empty extends BatchProblem {

        public Empty() {
            super("a batch without lines");
        }
    }

    public static final class OwnBatch extends BatchProblem {

        public OwnBatch() {
            super("approved by whoever composed it");
        }
    }

    public static final class AnswerTooEarly extends BatchProblem {

        public final LocalDate handedOverOn;

        public AnswerTooEarly(LocalDate handedOverOn) {
            super("answered before it was handed over");
            this.handedOverOn = handedOverOn;
        }
    }

    /// The batch is in another state than the one this needs.
    public static final class NotNow extends BatchProblem {

        public final String needed;

        public NotNow(String needed) {
            super("the batch is not %s".formatted(needed));
            this.needed = needed;
        }
    }

    public static final class ChangedMeanwhile extends BatchProblem {

        public ChangedMeanwhile() {
            super("somebody else saved the same version first");
        }
    }
}
