package vn.uutu.scope;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is used here of the published state of an assignment.
record AssignmentStateV1(
        UUID assignmentId,
        long version,
        String subject,
        UUID unitId,
        String role,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant withdrawnAt) {

    boolean withdrawn() {
        return withdrawnAt != null;
    }
}
