package vn.uutu.referrals.referral;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.uutu.referrals.knownmember.MemberId;

/// All cases.
public interface Referrals {

    Optional<Referral> find(ReferralId id);

    /// In the order of their selection; ids that lead nowhere are left out.
    List<Referral> all(Collection<ReferralId> ids);

    /// Every case of each of the members, ended ones too, in the order of their selection.
    Map<MemberId, List<Referral>> of(Collection<MemberId> members);

    /// The same, and nobody else changes them before the transaction ends.
    Map<MemberId, List<Referral>> hold(Collection<MemberId> members);

    /// @throws ReferralProblem.ChangedMeanwhile when somebody else saved the same version first
    /// @throws ReferralProblem.CaseOpen when the member has another case that has not ended
    void save(List<Referral> referrals);
}
