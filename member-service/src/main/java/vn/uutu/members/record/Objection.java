package vn.uutu.members.record;

/// What stands against an entry, and in which of its fields.
///
/// @param field as the contracts write it: `grade`, `points`, `from` …
public record Objection(String field, Rule rule) {

    public enum Rule {
        /// the year has not begun, or no scale of it is known
        YEAR,
        /// not a grade of that year's scale
        GRADE,
        UNKNOWN_CODE,
        NOT_IN_FUTURE,
        /// 0 to 100
        POINTS,
        /// points and result only of who registered
        NOT_REGISTERED,
        TEXT_LENGTH,
        /// who made the background check, and when, are told together
        WITH_DAY,
        /// the day lies in another year
        DAY_OF_YEAR,
        AFTER_FROM,
        /// said twice for the same days
        TWICE,
        /// the member belonged to no branch then
        NO_BRANCH_THEN,
        /// the group is of another sector than the branch at that day
        OTHER_SECTOR
    }
}
