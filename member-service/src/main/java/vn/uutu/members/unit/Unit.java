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

    /// The last one it had.
    default UnitCode code() {
        return history().codes().last().value();
    }

    static Transition establish(Identity identity, Description description, LocalDate on, Recorded recorded) {
        var unit = new Alive(identity, History.starting(description, on, recorded), 1);
        return new Transition(unit, new UnitEvent.Established(unit, recorded));
    }

    /// A unit that exists. Its end is not known.
    record Alive(Identity identity, History history, long version) implements Unit {

        @Override
        public Period life() {
            return Period.since(history.establishedOn());
        }

        public Transition recode(UnitCode code, LocalDate on, Recorded recorded) {
            refuseEarlier(history.codes(), on);
            var next = new Alive(identity, history.recoded(code, on, recorded), version + 1);
            return became(next, isCorrection(history.codes(), on), new UnitEvent.Recoded(next, recorded));
        }

        public Transition rename(String name, LocalDate on, Recorded recorded) {
            refuseEarlier(history.names(), on);
            var next = new Alive(identity, history.renamed(name, on, recorded), version + 1);
            return became(next, isCorrection(history.names(), on), new UnitEvent.Renamed(next, recorded));
        }

        public Transition move(Optional<UnitId> parent, LocalDate on, Recorded recorded, Ancestry ancestry) {
            refuseEarlier(history.parents(), on);
            parent.ifPresent(above -> ancestry.refuseCycle(id(), above, Period.since(on)));
            var next = new Alive(identity, history.moved(parent, on, recorded), version + 1);
            return became(next, isCorrection(history.parents(), on), new UnitEvent.Moved(next, recorded));
        }

        /// @param on the first day on which the unit no longer exists
        public Transition close(LocalDate on, List<UnitId> successors, Recorded recorded) {
            if (!history.canEndOn(on)) {
                throw new UnitProblem.ChangedLater(id(), on);
            }
            var closed = new Closed(identity, history.endOn(on), on, successors, version + 1);
            return new Transition(closed, new UnitEvent.Closed(closed, recorded));
        }

        private void refuseEarlier(Timeline<?> line, LocalDate on) {
            if (!line.canChange(on)) {
                throw new UnitProblem.ChangedLater(id(), on);
            }
        }

        private static boolean isCorrection(Timeline<?> line, LocalDate on) {
            return line.last().period().from().equals(on);
        }

        private static Transition became(Alive next, boolean correction, UnitEvent change) {
            return new Transition(next, correction ? new UnitEvent.Corrected(next, change.recorded()) : change);
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
    record Identity(UnitId id, Optional<Sector> sector, List<UnitId> predecessors) {}

    /// What of a unit may change, as it is on its first day.
    record Description(UnitCode code, String name, Level level, Optional<UnitId> parent) {}

    /// What the unit becomes, and the fact that is announced. Never one without the other.
    record Transition(Unit unit, UnitEvent event) {}
}
