package vn.uutu.members.unit;

import vn.uutu.members.dated.Recorded;

/// What has happened to a unit. Internal: other services see the contract, never these types.
public sealed interface UnitEvent {

    Unit unit();

    Recorded recorded();

    record Established(Unit unit, Recorded recorded) implements UnitEvent {}

    record Recoded(Unit unit, Recorded recorded) implements UnitEvent {}

    record Renamed(Unit unit, Recorded recorded) implements UnitEvent {}

    record Moved(Unit unit, Recorded recorded) implements UnitEvent {}

    record Closed(Unit unit, Recorded recorded) implements UnitEvent {}

    /// An entry was put right: same first day, another value.
    record Corrected(Unit unit, Recorded recorded) implements UnitEvent {}
}
