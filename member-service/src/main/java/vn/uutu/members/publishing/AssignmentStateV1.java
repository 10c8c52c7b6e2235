package vn.uutu.members.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.assignment.Assignment;
import vn.uutu.members.assignment.AssignmentEvent;

/// The contract, in code: exactly what stands in `contract/events/assignment.v1.schema.json`.
record AssignmentStateV1(
        UUID assignmentId,
        long version,
        Instant occurredAt,
        String subject,
        UUID unitId,
        String role,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String decision,
        @Nullable Instant withdrawnAt) {

    /// What happened, for those who want to know; the state is complete without it.
    static String typeOf(AssignmentEvent event) {
        return switch (event) {
            case AssignmentEvent.Given _ -> "vn.uutu.assignment.given";
            case AssignmentEvent.Withdrawn _ -> "vn.uutu.assignment.withdrawn";
            case AssignmentEvent.Changed _ -> "vn.uutu.assignment.changed";
        };
    }

    static AssignmentStateV1 of(AssignmentEvent event) {
        var assignment = event.assignment();
        var terms = assignment.terms();
        return new AssignmentStateV1(
                assignment.id().value(),
                assignment.version(),
                event.recorded().at(),
                terms.subject().value(),
                terms.unit().value(),
                terms.role().code(),
                terms.period().from(),
                terms.period().to().orElse(null),
                terms.decision().orElse(null),
                withdrawnAt(assignment));
    }

    private static @Nullable Instant withdrawnAt(Assignment assignment) {
        return switch (assignment) {
            case Assignment.Given _ -> null;
            case Assignment.Withdrawn withdrawn -> withdrawn.at();
        };
    }
}
