package vn.uutu.reporting.headcount;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A unit's members with those of its children. Who is placed in the unit itself, and not below it, is in no child.
///
/// @param children the units that were directly below at the month's end, by code
record ChildrenView(
        UUID unit,
        YearMonth at,
        int members,
        List<ChildView> children,
        Instant completeTo,
        long ageMillis,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> waiting,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> parked) {

    /// As it is called at the month's end.
    record UnitView(UUID id, String code, String name, String level) {}

    record ChildView(UnitView unit, int members) {}
}
