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

    /// The reorganisation in whose effect this version came about.
    Optional<ReorganisationId> partOf();

    /// The days on which the unit exists.
    Period life();

    default UnitId id() {
        return identity().id();
    }

    /// None while it exists.
    Succession succession();

    /// The last one it had.
    default UnitCode code() {
        return history().codes().last().value();
    }

    static Transition establish(Identity identity, Description description, LocalDate on, Recorded recorded) {
        var unit = new Alive(identity, History.starting(description, on, recorded), 1, Optional.empty());
        return new Transition(unit, new UnitEvent.Established(unit, recorded));
    }

    /// A unit that exists. Its end is not known.
    record Alive(Identity identity, History history, long version, Optional<ReorganisationId> partOf) implements Unit {

        @Override
        public Period life() {
            return Period.since(history.establishedOn());
        }

        @Override
        public Succession succession() {
            return Succession.NONE;
        }

        public Transition recode(UnitCode code, LocalDate on, Recorded recorded) {
            refuseEarlier(history.codes(), on);
            var next = next(history.recoded(code, on, recorded));
            return became(next, isCorrection(history.codes(), on), new UnitEvent.Recoded(next, recorded));
        }

        public Transition rename(String name, LocalDate on, Recorded recorded) {
            refuseEarlier(history.names(), on);
            var next = next(history.renamed(name, on, recorded));
            return became(next, isCorrection(history.names(), on), new UnitEvent.Renamed(next, recorded));
        }

        public Transition relevel(Level level, LocalDate on, Recorded recorded) {
            refuseEarlier(history.levels(), on);
            var next = next(history.relevelled(level, on, recorded));
            return became(next, isCorrection(history.levels(), on), new UnitEvent.Relevelled(next, recorded));
        }

        public Transition move(Optional<UnitId> parent, LocalDate on, Recorded recorded, Ancestry ancestry) {
            refuseEarlier(history.parents(), on);
            parent.ifPresent(above -> ancestry.refuseCycle(id(), above, Period.since(on)));
            var next = next(history.moved(parent, on, recorded));
            return became(next, isCorrection(history.parents(), on), new UnitEvent.Moved(next, recorded));
        }

        /// @param on the first day on which the unit no longer exists
        /// @param heldBy the successor that takes over what the unit itself has counted, if several follow
        public Transition close(LocalDate on, List<UnitId> successors, Optional<UnitId> heldBy, Recorded recorded) {
            var succession = Succession.of(successors, heldBy);
            if (!history.canEndOn(on)) {
                throw new UnitProblem.ChangedLater(id(), on);
            }
            var closed = new Closed(identity, history.endOn(on), on, succession, version + 1, Optional.empty());
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

        private Alive next(History changed) {
            return new Alive(identity, changed, version + 1, Optional.empty());
        }

        private static Transition became(Alive next, boolean correction, UnitEvent change) {
            return new Transition(next, correction ? new UnitEvent.Corrected(next, change.recorded()) : change);
        }
    }

    /// A unit that existed until the day before.
    record Closed(
            Identity identity,
            History history,
            LocalDate on,
            Succession succession,
            long version,
            Optional<ReorganisationId> partOf)
            implements Unit {

        public List<UnitId> successors() {
            return succession.successors();
        }

        public Optional<UnitId> heldBy() {
            return succession.heldBy();
        }

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
    record Transition(Unit unit, UnitEvent event) {

        public Transition partOf(ReorganisationId reorganisation) {
            var part = Optional.of(reorganisation);
            var marked = switch (unit) {
                case Alive it -> new Alive(it.identity(), it.history(), it.version(), part);
                case Closed it -> new Closed(it.identity(), it.history(), it.on(), it.succession(), it.version(), part);
            };
            return new Transition(marked, event.about(marked));
        }
    }
}
