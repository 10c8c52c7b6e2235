package vn.uutu.reporting.outside;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What the number should have been, who confirmed that, and why it was wrong.
record CorrectionRequest(
        @NotNull @PositiveOrZero @Max(1_000_000) Integer newPartyMembers,
        @NotBlank @Size(max = 200) String confirmedBy,
        @NotNull LocalDate confirmedOn,
        @NotBlank @Size(max = 1000) String reason) {}
