package vn.uutu.members.serving;

import java.util.Optional;
import java.util.UUID;
import vn.uutu.scope.Role;

/// Which assignments a list shows.
///
/// @param below also those in the units below
/// @param over only those withdrawn or past their last day, or only the others; both where it is not said
record WantedAssignments(
        UUID unit, boolean below, Optional<String> subject, Optional<Role> role, Optional<Boolean> over) {}
