package vn.uutu.scope;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The grants that no assignment gives: over the whole tree, by configuration.
record ConfiguredGrants(Set<String> administrators, Set<String> readers) {

    /// Not the data-protection officer: whoever sets up the suite does not erase persons or read the access log.
    private static final Set<Role> WRITING = Set.of(
            Role.BRANCH_SECRETARY,
            Role.GRASSROOTS_COMMITTEE,
            Role.STANDING_COMMITTEE,
            Role.ORGANISATION_BOARD,
            Role.PROVINCIAL_STANDING_COMMITTEE,
            Role.PROPAGANDA_BOARD,
            Role.OPERATOR);

    Stream<Scope.Grant> of(String subject) {
        var writing = administrators.contains(subject) ? WRITING : Set.<Role>of();
        var reading = readers.contains(subject) ? Set.of(Role.API_CLIENT) : Set.<Role>of();
        return Stream.of(writing, reading).flatMap(Set::stream).map(role -> new Scope.Grant(Optional.empty(), role));
    }
}
