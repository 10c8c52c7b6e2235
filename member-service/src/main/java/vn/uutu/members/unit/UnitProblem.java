package vn.uutu.members.unit;

import java.time.LocalDate;

/// The ways a request about a unit can be refused. The list is closed, so the web layer can answer all of it.
public abstract sealed class UnitProblem extends RuntimeException {

    private UnitProblem(String message) {
        super(message);
    }

    public static final class NotFound extends UnitProblem {
        public NotFound(UnitId id) {
            super("There is no unit %s".formatted(id.value()));
        }
    }

    /// The code belongs to another unit on one of the days on which this unit would have it.
    public static final class CodeTaken extends UnitProblem {
        private final UnitCode code;

        public CodeTaken(UnitCode code) {
            super("The code %s belongs to another unit".formatted(code.value()));
            this.code = code;
        }

        public UnitCode code() {
            return code;
        }
    }

    public static final class UnknownLevel extends UnitProblem {
        public UnknownLevel(Level level) {
            super("There is no level %s".formatted(level.code()));
        }
    }

    public static final class UnknownSector extends UnitProblem {
        public UnknownSector(Sector sector) {
            super("There is no sector %s".formatted(sector.code()));
        }
    }

    /// The parent does not exist on each day on which it would be one.
    public static final class ParentNotAlive extends UnitProblem {
        public ParentNotAlive(UnitId parent) {
            super("Unit %s does not exist on all these days".formatted(parent.value()));
        }
    }

    /// A unit cannot come from one that did not exist before it.
    public static final class PredecessorLater extends UnitProblem {
        private final int index;
        private final LocalDate day;

        /// @param index of the predecessor among those given
        public PredecessorLater(int index, LocalDate day) {
            super("Predecessor %d does not exist before %s".formatted(index, day));
            this.index = index;
            this.day = day;
        }

        public int index() {
            return index;
        }

        public LocalDate day() {
            return day;
        }
    }

    /// The unit would stand above itself from that day on.
    public static final class Cycle extends UnitProblem {
        private final LocalDate day;

        public Cycle(UnitId unit, UnitId parent, LocalDate day) {
            super("Unit %s stands above %s on %s".formatted(unit.value(), parent.value(), day));
            this.day = day;
        }

        public LocalDate day() {
            return day;
        }
    }

    /// Something is recorded for that day or a later one.
    public static final class ChangedLater extends UnitProblem {
        private final LocalDate day;

        public ChangedLater(UnitId id, LocalDate day) {
            super("Unit %s has changes on %s or later".formatted(id.value(), day));
            this.day = day;
        }

        public LocalDate day() {
            return day;
        }
    }

    public static final class AlreadyClosed extends UnitProblem {
        public AlreadyClosed(UnitId id) {
            super("Unit %s is closed".formatted(id.value()));
        }
    }

    /// Units or members belong to it on that day or later.
    public static final class StillNeeded extends UnitProblem {
        public StillNeeded(UnitId id) {
            super("Unit %s still has units or members".formatted(id.value()));
        }
    }

    /// What a closed unit has counted goes to one of its successors or to nobody.
    public static final class NotASuccessor extends UnitProblem {
        public NotASuccessor(UnitId id) {
            super("Unit %s is not among the successors".formatted(id.value()));
        }
    }

    public static final class ChangedMeanwhile extends UnitProblem {
        public ChangedMeanwhile() {
            super("The unit was changed by someone else");
        }
    }
}
