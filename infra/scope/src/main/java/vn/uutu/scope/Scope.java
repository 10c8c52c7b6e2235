package vn.uutu.scope;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What somebody may see at this moment: units with all that is below them, each in a role.
///
/// A controller method gets that of its caller as a parameter. It ends with the request: never keep one.
///
/// @param subject who, as the token says (`sub`)
public record Scope(String subject, Set<Grant> grants) {

    /// A predicate for queries: rows whose unit is within the scope. Needs the parameters `everything` and `roots`
    /// ([#everything()], [#roots()]) and the alias `x` with a column `unit_id` before it.
    public static final String JOIN =
            " join scope_unit s on s.unit_id = x.unit_id and (:everything or s.lineage && :roots) ";

    public Scope {
        grants = Set.copyOf(grants);
    }

    /// @param unit the unit and all below it; empty = the whole tree, only ever given by configuration
    public record Grant(Optional<UUID> unit, Role role) {}

    /// The part of the scope held in one of the roles; none of them = an empty scope, in which there is nothing.
    public Scope having(Role... roles) {
        var wanted = Set.of(roles);
        return new Scope(
                subject,
                grants.stream().filter(grant -> wanted.contains(grant.role())).collect(Collectors.toSet()));
    }

    /// Whether nothing at all is within the scope.
    public boolean isEmpty() {
        return grants.isEmpty();
    }

    public boolean everything() {
        return grants.stream().anyMatch(grant -> grant.unit().isEmpty());
    }

    /// The units from which the scope reaches down, for `s.lineage && :roots`.
    public UUID[] roots() {
        return grants.stream()
                .flatMap(grant -> grant.unit().stream())
                .distinct()
                .sorted()
                .toArray(UUID[]::new);
    }
}
