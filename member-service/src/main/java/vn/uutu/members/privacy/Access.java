package vn.uutu.members.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Somebody read personal data: who, why, how, under which unit, and whose. Never what was read.
///
/// @param howMany how many people; more than there are members where some are not in the register
public record Access(
        String subject, Purpose purpose, Action action, Optional<UUID> unit, List<UUID> members, int howMany) {

    public Access {
        members = List.copyOf(members);
    }

    /// Of members of the register.
    public Access(String subject, Purpose purpose, Action action, Optional<UUID> unit, List<UUID> members) {
        this(subject, purpose, action, unit, members, members.size());
    }

    public enum Action {
        READ,
        SEARCH,
        EXPORT,
        CHANGE,
        ERASE
    }
}
