package vn.uutu.scope;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is used here of the published state of a unit.
record UnitStateV1(UUID unitId, long version, List<Parent> parents) {

    /// The end is not used: until the next entry, and after it is closed, a unit stays below its last parent.
    record Parent(@Nullable UUID parentId, LocalDate from) {}
}
