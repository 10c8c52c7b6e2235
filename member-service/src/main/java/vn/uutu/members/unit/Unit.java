package vn.uutu.members.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.uutu.members.dated.Period;
import vn.uutu.members.dated.Recorded;
import vn.uutu.members.dated.Timeline;

/// A unit of the organisation: alive, or closed on a day. A closed unit keeps its history and cannot change.
public sealed interface Unit {

    Identity identity();

    History history();

    long version();

    /// The days on which the unit exists.
    Period life();

    default UnitId id() {
        return identity().id();
    }

    static Transition establish(
            Identity identity, String name, Level level, Optional<UnitId> parent, LocalDate on, Recorded recorded) {
        var history = new History(
                Timeline.starting(name, on, recorded),
                Timeline.starting(level, on, recorded),
                Timeline.starting(parent, on, recorded));
        var unit = new Alive(identity, history, 1);
        return new Transition(unit, new UnitEvent.Established(unit, recorded));
    }

    /// A unit that exists. Its end is not known.
    record Alive(Identity identity, History history, long version) implements Unit {

        @Override
        public Period life() {
            return Period.since(history.establishedOn());
        }

        public Transition rename(String name, LocalDate on, Recorded recorded) {
            if (!history.names().canChange(on)) {
                throw new UnitProblem.ChangedLater(id(), on);
            }
            return became(history.renamed(name, on, recorded), isCorrection(history.names(), on), recorded, true);
        }

        public Transition move(Optional<UnitId> parent, LocalDate on, Recorded recorded, Ancestry ancestry) {
            if (!history.parents().canChange(on)) {
                throw new UnitProblem.ChangedLater(id(), on);
            }
            parent.ifPresent(above -> ancestry.refuseCycle(id(), above, Period.since(on)));
            return became(history.moved(parent, on, recorded), isCorrection(history.parents(), on), recorded, false);
        }

        /// @param on the first day on which the unit no longer exists
        public Transition close(LocalDate on, List<UnitId> successors, Recorded recorded) {
            if (!history.canEndOn(on)) {
                throw new UnitProblem.ChangedLater(id(), on);
            }
            var closed = new Closed(identity, history.endOn(on), on, successors, version + 1);
            return new Transition(closed, new UnitEvent.Closed(closed, recorded));
        }

        private static boolean isCorrection(Timeline<?> line, LocalDate on) {
            return line.last().period().from().equals(on);
        }

        private Transition became(History history, boolean correction, Recorded recorded, boolean renamed) {
            var next = new Alive(identity, history, version + 1);
            if (correction) {
                return new Transition(next, new UnitEvent.Corrected(next, recorded));
            }
            return new Transition(
                    next, renamed ? new UnitEvent.Renamed(next, recorded) : new UnitEvent.Moved(next, recorded));
        }
    }

    /// A unit that existed until the day before.
    record Closed(Identity identity, History history, LocalDate on, List<UnitId> successors, long version)
            implements Unit {

        @Override
        public Period life() {
            return new Period(history.establishedOn(), Optional.of(on));
        }
    }

    /// What never changes about a unit; no sector where it organises several; the units it came from, if any.
    record Identity(UnitId id, UnitCode code, Optional<Sector> sector, List<UnitId> predecessors) {}

    /// What the unit becomes, and the fact that is announced. Never one without the other.
    record Transition(Unit unit, UnitEvent event) {}
}
