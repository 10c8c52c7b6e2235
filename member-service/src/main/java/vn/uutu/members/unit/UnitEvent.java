package vn.uutu.members.unit;

import vn.uutu.members.dated.Recorded;

/// What has happened to a unit. Internal: other services see the contract, never these types.
public sealed interface UnitEvent {

    Unit unit();

    Recorded recorded();

    /// The same, of a unit of which more is known.
    default UnitEvent about(Unit unit) {
        return switch (this) {
            case Established it -> new Established(unit, it.recorded());
            case Recoded it -> new Recoded(unit, it.recorded());
            case Renamed it -> new Renamed(unit, it.recorded());
            case Relevelled it -> new Relevelled(unit, it.recorded());
            case Moved it -> new Moved(unit, it.recorded());
            case Closed it -> new Closed(unit, it.recorded());
            case Corrected it -> new Corrected(unit, it.recorded());
        };
    }

    record Established(Unit unit, Recorded recorded) implements UnitEvent {}

    record Recoded(Unit unit, Recorded recorded) implements UnitEvent {}

    record Renamed(Unit unit, Recorded recorded) implements UnitEvent {}

    record Relevelled(Unit unit, Recorded recorded) implements UnitEvent {}

    record Moved(Unit unit, Recorded recorded) implements UnitEvent {}

    record Closed(Unit unit, Recorded recorded) implements UnitEvent {}

    /// An entry was put right: same first day, another value.
    record Corrected(Unit unit, Recorded recorded) implements UnitEvent {}
}
