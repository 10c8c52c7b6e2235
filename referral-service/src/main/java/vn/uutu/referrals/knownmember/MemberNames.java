package vn.uutu.referrals.knownmember;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// The names of members, as far as they were told and nobody erased them. Each reading is logged.
public interface MemberNames {

    /// Why names are read here: a code of the register of purposes.
    String PURPOSE = "party-introduction";

    /// @param reader the subject who is shown the names
    Map<MemberId, String> read(Collection<MemberId> members, String reader);

    /// With the day of birth, for papers that name people.
    Map<MemberId, NamedMember> readForPaper(Collection<MemberId> members, String reader);

    /// The name of one member, whom nobody erases before the running transaction ends: an answer that is kept with the
    /// name in it is there when the erasure looks for it.
    Optional<String> hold(MemberId member, String reader);
}
