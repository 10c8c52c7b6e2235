package vn.uutu.reporting.headcount;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.uutu.reporting.tree.Unit;

/// A unit's members with those of its children. Who is placed in the unit itself, and not below it, is in no child.
///
/// @param view as-was, as-is or as-on:2025-06-30: on which tree they are counted
/// @param children the units that are directly below in this view, by code
record ChildrenView(
        UUID unit,
        YearMonth at,
        String view,
        int members,
        List<ChildView> children,
        Instant completeTo,
        long ageMillis,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> waiting,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> parked) {

    /// As it is called at the month's end, or on the day of the view.
    ///
    /// @param closedOn the first day without the unit; absent while it exists
    record UnitView(
            UUID id,
            String code,
            String name,
            String level,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> closedOn) {

        static UnitView of(Unit unit, LocalDate day) {
            return new UnitView(
                    unit.id().value(),
                    unit.codeAt(day),
                    unit.nameAt(day),
                    unit.levelAt(day),
                    unit.closedOn().filter(_ -> unit.isClosedOn(day)));
        }
    }

    record ChildView(UnitView unit, int members) {}
}
