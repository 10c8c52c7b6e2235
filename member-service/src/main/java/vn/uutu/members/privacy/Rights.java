package vn.uutu.members.privacy;

import java.util.List;
import vn.uutu.scope.Role;

/// Which roles may do what with the members of their units. Who has another role sees figures, never persons.
public final class Rights {

    private Rights() {}

    public static Role[] toKeepMembers() {
        return new Role[] {
            Role.BRANCH_SECRETARY, Role.GRASSROOTS_COMMITTEE, Role.STANDING_COMMITTEE, Role.ORGANISATION_BOARD
        };
    }

    public static Role[] toReadMembers() {
        return new Role[] {
            Role.BRANCH_SECRETARY,
            Role.GRASSROOTS_COMMITTEE,
            Role.STANDING_COMMITTEE,
            Role.ORGANISATION_BOARD,
            Role.PROVINCIAL_STANDING_COMMITTEE,
            Role.DATA_PROTECTION_OFFICER,
            Role.API_CLIENT
        };
    }

    /// What a member brings: gradings, review of the pool, background check.
    public static Role[] toReadRecords() {
        return new Role[] {
            Role.BRANCH_SECRETARY,
            Role.GRASSROOTS_COMMITTEE,
            Role.STANDING_COMMITTEE,
            Role.ORGANISATION_BOARD,
            Role.PROVINCIAL_STANDING_COMMITTEE,
            Role.DATA_PROTECTION_OFFICER
        };
    }

    /// Citizen number, ethnicity, religion: only by an assignment, never by configuration.
    public static List<Role> toReadSensitiveData() {
        return List.of(Role.BRANCH_SECRETARY, Role.GRASSROOTS_COMMITTEE, Role.DATA_PROTECTION_OFFICER);
    }
}
