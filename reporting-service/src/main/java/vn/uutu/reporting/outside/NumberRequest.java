package vn.uutu.reporting.outside;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// A number to enter.
///
/// @param quarter as 2021-Q1
/// @param confirmedBy who confirmed it for the Party committee
record NumberRequest(
        @NotNull UUID unit,
        @NotNull String quarter,
        @NotNull @PositiveOrZero @Max(1_000_000) Integer newPartyMembers,
        @NotBlank @Size(max = 200) String confirmedBy,
        @NotNull LocalDate confirmedOn) {}
