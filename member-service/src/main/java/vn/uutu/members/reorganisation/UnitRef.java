package vn.uutu.members.reorganisation;

import vn.uutu.members.unit.UnitId;

/// A unit that a step speaks of. Never by its code: the same code may mean another unit before and after.
public sealed interface UnitRef {

    /// One that is there.
    record Known(UnitId id) implements UnitRef {}

    /// One that the draft establishes, by its key there.
    record New(String key) implements UnitRef {}

    static UnitRef of(UnitId id) {
        return new Known(id);
    }
}
