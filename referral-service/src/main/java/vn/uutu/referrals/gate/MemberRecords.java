package vn.uutu.referrals.gate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import vn.uutu.referrals.knownmember.MemberId;

/// The copies of what member-service announced, for many members at once.
public interface MemberRecords {

    /// Of everybody asked for.
    ///
    /// @param on the day on which the stay in the branch is looked at
    Map<MemberId, Brought> of(Collection<MemberId> members, LocalDate on);
}
