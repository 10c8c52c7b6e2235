package vn.uutu.members.lookup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Whom to look for. Members are ordered by searchable name, then id; `after` is where the page before ended.
record SearchMembers(Optional<UUID> unit, String query, Filters filters, Optional<Place> after, int limit) {

    /// @param status `active`, `left` or `all`
    /// @param joinedFrom first day of joining the Union
    /// @param joinedTo last day of joining the Union
    /// @param ids these and nobody else
    record Filters(
            String status,
            Optional<String> gender,
            Optional<LocalDate> joinedFrom,
            Optional<LocalDate> joinedTo,
            Optional<Set<UUID>> ids) {}

    record Place(String searchableName, UUID id) {}
}
