package vn.uutu.members.reorganisation;

import java.util.Optional;
import vn.uutu.members.unit.UnitId;

/// A unit that a step speaks of. Never by its code: the same code may mean another unit before and after.
public sealed interface UnitRef {

    /// One that is there.
    record Known(UnitId id) implements UnitRef {}

    /// One that the draft establishes, by its key there.
    record New(String key) implements UnitRef {}

    /// None for one that does not exist yet.
    default Optional<UnitId> known() {
        return switch (this) {
            case Known known -> Optional.of(known.id());
            case New _ -> Optional.empty();
        };
    }

    static UnitRef of(UnitId id) {
        return new Known(id);
    }
}
