package vn.uutu.referrals.rulebook;

import java.time.LocalDate;

/// Why the rule book is not changed.
public abstract sealed class RuleBookProblem extends RuntimeException {

    private RuleBookProblem(String message) {
        super(message);
    }

    /// What was decided under other rules stays so.
    public static final class InThePast extends RuleBookProblem {

        public final LocalDate earliest;

        public InThePast(LocalDate earliest) {
            super("not before %s".formatted(earliest));
            this.earliest = earliest;
        }
    }

    /// Versions follow each other.
    public static final class NotTheLast extends RuleBookProblem {

        public final LocalDate last;

        public NotTheLast(LocalDate last) {
            super("the last version begins on %s".formatted(last));
            this.last = last;
        }
    }

    public static final class NothingChanged extends RuleBookProblem {

        public NothingChanged() {
            super("the same rules");
        }
    }

    public static final class NoSuchVersion extends RuleBookProblem {

        public NoSuchVersion() {
            super("no such version");
        }
    }

    /// Cases may have been decided under it.
    public static final class InForce extends RuleBookProblem {

        public InForce() {
            super("in force");
        }
    }
}
