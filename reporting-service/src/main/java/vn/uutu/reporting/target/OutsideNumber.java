package vn.uutu.reporting.target;

import java.time.LocalDate;
import java.util.UUID;
import vn.uutu.reporting.tree.UnitId;

/// All new Party members of a unit and quarter, also those who were not in the Union, as the Party confirms them.
public record OutsideNumber(
        UUID id,
        UnitId unit,
        Quarter quarter,
        int newPartyMembers,
        String confirmedBy,
        LocalDate confirmedOn,
        long version) {}
