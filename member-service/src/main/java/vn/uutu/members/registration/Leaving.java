package vn.uutu.members.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import vn.uutu.members.member.Departure;
import vn.uutu.members.member.Words;

/// @param on the first day on which the person is no longer a member, not in the future
record Leaving(
        @NotNull LocalDate on,

        @NotNull @Pattern(regexp = "matured|moved-away|removed|deceased|other")
        String reason) {

    Departure toDeparture() {
        return new Departure(on, Words.to(Departure.Reason.class, reason));
    }
}
