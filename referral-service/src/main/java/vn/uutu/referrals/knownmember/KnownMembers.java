package vn.uutu.referrals.knownmember;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// The copy of the register. Empty means: not seen yet.
public interface KnownMembers {

    Optional<KnownMember> find(MemberId id);

    /// Those of the given members that have been seen.
    Map<MemberId, KnownMember> all(Collection<MemberId> ids);

    /// The same, and no event changes them before the transaction ends: what a step is attributed to stays true until
    /// the step is saved.
    Map<MemberId, KnownMember> hold(Collection<MemberId> ids);
}
