package vn.uutu.members.assignment;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import vn.uutu.scope.Role;

/// Which role may give which: each only what stands below it, the organisation board all.
public final class Authority {

    private static final Map<Role, Set<Role>> MAY_GIVE = new EnumMap<>(Map.of(
            Role.GRASSROOTS_COMMITTEE,
            Set.of(Role.BRANCH_SECRETARY),
            Role.STANDING_COMMITTEE,
            Set.of(Role.BRANCH_SECRETARY, Role.GRASSROOTS_COMMITTEE),
            Role.ORGANISATION_BOARD,
            Set.of(Role.values())));

    private Authority() {}

    /// The roles of which one is needed to give, or withdraw, this one.
    public static Role[] toGive(Role role) {
        return MAY_GIVE.entrySet().stream()
                .filter(entry -> entry.getValue().contains(role))
                .map(Map.Entry::getKey)
                .toArray(Role[]::new);
    }
}
