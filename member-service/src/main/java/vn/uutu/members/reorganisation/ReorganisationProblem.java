package vn.uutu.members.reorganisation;

import java.util.Set;
import vn.uutu.members.unit.ReorganisationId;
import vn.uutu.members.unit.UnitId;

/// The ways a request about a reorganisation can be refused. The list is closed, so the web layer can answer all of it.
public abstract sealed class ReorganisationProblem extends RuntimeException {

    private ReorganisationProblem(String message) {
        super(message);
    }

    public static final class NotFound extends ReorganisationProblem {
        public NotFound(ReorganisationId id) {
            super("There is no reorganisation %s".formatted(id.value()));
        }
    }

    /// It is approved, in effect or given up.
    public static final class NoDraft extends ReorganisationProblem {
        public NoDraft(ReorganisationId id) {
            super("Reorganisation %s is no draft".formatted(id.value()));
        }
    }

    /// It is in effect, or given up already.
    public static final class Over extends ReorganisationProblem {
        public Over(ReorganisationId id) {
            super("Reorganisation %s is over".formatted(id.value()));
        }
    }

    /// Nobody approves what they wrote.
    public static final class OwnDraft extends ReorganisationProblem {
        OwnDraft() {
            super("Who drafted it does not approve it");
        }
    }

    /// Something is open, or stands against a step.
    public static final class Incomplete extends ReorganisationProblem {
        private final transient Plan plan;

        Incomplete(Plan plan) {
            super("Open: %d, objections: %d"
                    .formatted(plan.open().size(), plan.objections().size()));
            this.plan = plan;
        }

        public Plan plan() {
            return plan;
        }
    }

    /// Units were changed after its day already; the past is not rewritten.
    public static final class ChangedLater extends ReorganisationProblem {
        private final transient Set<UnitId> units;

        public ChangedLater(Set<UnitId> units) {
            super("%d units were changed later".formatted(units.size()));
            this.units = Set.copyOf(units);
        }

        public Set<UnitId> units() {
            return units;
        }
    }

    public static final class ChangedMeanwhile extends ReorganisationProblem {
        public ChangedMeanwhile() {
            super("The reorganisation was changed by someone else");
        }
    }
}
