package vn.uutu.members.member;

import java.time.LocalDate;

/// How a membership ended.
///
/// @param on the first day on which the person is no longer a member
public record Departure(LocalDate on, Reason reason) {

    public enum Reason {
        /// trưởng thành đoàn: grew out of the Union
        MATURED,
        /// left for a unit outside this register
        MOVED_AWAY,
        /// xóa tên: taken off the list
        REMOVED,
        DECEASED,
        OTHER
    }
}
