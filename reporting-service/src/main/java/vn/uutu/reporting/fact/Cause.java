package vn.uutu.reporting.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What a contribution comes from: a milestone or a placement, as the event that recorded it says.
///
/// @param what a kind of milestone, `placed` or `left`
/// @param on the day in Asia/Ho_Chi_Minh from which it counts
public record Cause(String what, LocalDate on, UUID event, Instant recordedAt) {

    static Cause of(Milestone milestone) {
        return new Cause(milestone.kind(), milestone.on(), milestone.event(), milestone.recordedAt());
    }

    Cause from(LocalDate day) {
        return new Cause(what, day, event, recordedAt);
    }
}
