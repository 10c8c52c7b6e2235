package vn.uutu.referrals.knownmember;

import java.util.Collection;
import java.util.Map;

/// The names of members, as far as they were told and nobody erased them. Each reading is logged.
public interface MemberNames {

    /// @param reader the subject who is shown the names
    Map<MemberId, String> read(Collection<MemberId> members, String reader);
}
