package vn.uutu.members.assignment;

/// The ways a request about an assignment can be refused. The list is closed, so the web layer can answer all of it.
public abstract sealed class AssignmentProblem extends RuntimeException {

    private AssignmentProblem(String message) {
        super(message);
    }

    public static final class NotFound extends AssignmentProblem {
        public NotFound(AssignmentId id) {
            super("There is no assignment %s".formatted(id.value()));
        }
    }

    /// The same person has the same role in the unit on one of these days: twice would outlive one withdrawal.
    public static final class AlreadyGiven extends AssignmentProblem {
        public AlreadyGiven() {
            super("The person has that role there on one of these days");
        }
    }

    public static final class AlreadyWithdrawn extends AssignmentProblem {
        public AlreadyWithdrawn(AssignmentId id) {
            super("Assignment %s is withdrawn".formatted(id.value()));
        }
    }

    public static final class EndsBeforeItBegins extends AssignmentProblem {
        public EndsBeforeItBegins() {
            super("An assignment ends after it begins");
        }
    }

    /// The unit does not exist on each of these days.
    public static final class UnitNotAlive extends AssignmentProblem {
        public UnitNotAlive() {
            super("The unit does not exist on all these days");
        }
    }

    public static final class ChangedMeanwhile extends AssignmentProblem {
        public ChangedMeanwhile(AssignmentId id) {
            super("Assignment %s was changed by someone else".formatted(id.value()));
        }
    }
}
