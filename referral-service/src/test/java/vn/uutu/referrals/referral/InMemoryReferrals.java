package vn.uutu.referrals.referral;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.uutu.referrals.knownmember.MemberId;

public final class InMemoryReferrals implements Referrals {

    private final Map<ReferralId, Referral> saved = new LinkedHashMap<>();

    @Override
    public Optional<Referral> find(ReferralId id) {
        return Optional.ofNullable(saved.get(id));
    }

    @Override
    public List<Referral> all(Collection<ReferralId> ids) {
        return saved.values().stream().filter(it -> ids.contains(it.id())).toList();
    }

    @Override
    public Map<MemberId, List<Referral>> of(Collection<MemberId> members) {
        return saved.values().stream()
                .filter(it -> members.contains(it.file().member()))
                .collect(Collectors.groupingBy(it -> it.file().member()));
    }

    @Override
    public Map<MemberId, List<Referral>> hold(Collection<MemberId> members) {
        return of(members);
    }

    @Override
    public void save(List<Referral> referrals) {
        referrals.forEach(it -> saved.put(it.id(), it));
    }
}
