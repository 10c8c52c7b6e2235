package vn.uutu.reporting.outside;

import java.time.LocalDate;
import java.util.UUID;
import vn.uutu.reporting.target.OutsideNumber;

/// A number from outside on the wire.
record NumberView(
        UUID id,
        UUID unit,
        String quarter,
        int newPartyMembers,
        String confirmedBy,
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
}
