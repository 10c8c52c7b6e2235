package vn.uutu.members.member;

import java.time.LocalDate;

/// The ways a request about a member can be refused. The list is closed, so the web layer can answer all of it.
public abstract sealed class MemberProblem extends RuntimeException {

    private MemberProblem(String message) {
        super(message);
    }

    public static final class NotFound extends MemberProblem {
        public NotFound(MemberId id) {
            super("There is no member %s".formatted(id.value()));
        }
    }

    public static final class HasLeft extends MemberProblem {
        public HasLeft(MemberId id) {
            super("Member %s has left".formatted(id.value()));
        }
    }

    public static final class HasNotLeft extends MemberProblem {
        public HasNotLeft(MemberId id) {
            super("Member %s has not left".formatted(id.value()));
        }
    }

    public static final class AlreadyThere extends MemberProblem {
        public AlreadyThere(MemberId id) {
            super("Member %s belongs to that branch".formatted(id.value()));
        }
    }

    /// The member came to its present branch on that day or later.
    public static final class MovedLater extends MemberProblem {
        private final LocalDate since;

        public MovedLater(MemberId id, LocalDate since) {
            super("Member %s came to its branch on %s".formatted(id.value(), since));
            this.since = since;
        }

        public LocalDate since() {
            return since;
        }
    }

    /// The unit does not exist on that day.
    public static final class UnitNotAlive extends MemberProblem {
        private final LocalDate day;

        public UnitNotAlive(LocalDate day) {
            super("The unit does not exist on %s".formatted(day));
            this.day = day;
        }

        public LocalDate day() {
            return day;
        }
    }

    /// Another member has that number already; which one is nobody's business.
    public static final class NumberTaken extends MemberProblem {
        private final String field;

        public NumberTaken(String field) {
            super("Another member has that %s".formatted(field));
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    public static final class ChangedMeanwhile extends MemberProblem {
        public ChangedMeanwhile() {
            super("The member was changed by someone else");
        }
    }
}
