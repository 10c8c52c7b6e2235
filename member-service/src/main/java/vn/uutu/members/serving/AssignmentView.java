package vn.uutu.members.serving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An assignment with the unit's code and its name today, or its last.
record AssignmentView(
        UUID id,
        String subject,
        UUID unit,
        String unitCode,
        String unitName,
        String role,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String decision,
        @Nullable Instant withdrawnAt,
        long version) {}
