package vn.uutu.referrals.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.referral.ReferralProblem;
import vn.uutu.referrals.referral.Referrals;

@Repository
class JdbcReferrals implements Referrals {

    private final JdbcClient jdbc;
    private final ReferralRows rows;
    private final MilestoneRows milestones;

    JdbcReferrals(JdbcClient jdbc, ReferralRows rows, MilestoneRows milestones) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.milestones = milestones;
    }

    @Override
    public Optional<Referral> find(ReferralId id) {
        return rows.read(List.of(id.value())).stream().findFirst();
    }

    @Override
    public List<Referral> all(Collection<ReferralId> ids) {
        return rows.read(ids.stream().map(ReferralId::value).toList());
    }

    @Override
    public Map<MemberId, List<Referral>> of(Collection<MemberId> members) {
        return of(members, "select id from referral where member_id = any (:members)");
    }

    @Override
    public Map<MemberId, List<Referral>> hold(Collection<MemberId> members) {
        return of(members, "select id from referral where member_id = any (:members) order by id for update");
    }

    private Map<MemberId, List<Referral>> of(Collection<MemberId> members, String query) {
        var ids = jdbc.sql(query)
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        return rows.read(ids).stream()
                .collect(Collectors.groupingBy(it -> it.file().member()));
    }

    @Override
    public void save(List<Referral> referrals) {
        try {
            if (rows.write(referrals) < referrals.size()) {
                throw new ReferralProblem.ChangedMeanwhile();
            }
        } catch (DuplicateKeyException _) {
            throw new ReferralProblem.CaseOpen();
        }
        milestones.write(referrals);
    }
}
