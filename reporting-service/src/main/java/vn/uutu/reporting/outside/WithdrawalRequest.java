package vn.uutu.reporting.outside;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why the number is taken back: another level will hold it, for example.
record WithdrawalRequest(@NotBlank @Size(max = 1000) String reason) {}
