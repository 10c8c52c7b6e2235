package vn.uutu.reporting.outside;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.reporting.target.OutsideNumber;

/// A number from outside on the wire.
///
/// @param confirmedBy may be a person, so other systems are not told
record NumberView(
        UUID id,
        UUID unit,
        String quarter,
        int newPartyMembers,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String confirmedBy,
        LocalDate confirmedOn,
        long version) {

    static NumberView of(OutsideNumber number) {
        return new NumberView(
                number.id(),
                number.unit().value(),
                number.quarter().toString(),
                number.newPartyMembers(),
                number.confirmedBy(),
                number.confirmedOn(),
                number.version());
    }

    NumberView withoutName() {
        return new NumberView(id, unit, quarter, newPartyMembers, null, confirmedOn, version);
    }
}
