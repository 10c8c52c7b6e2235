package vn.uutu.referrals.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.MemberNames;
import vn.uutu.referrals.knownmember.NamedMember;

@Repository
class JdbcMemberNames implements MemberNames {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcMemberNames(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Map<MemberId, String> read(Collection<MemberId> members, String reader) {
        var names = new HashMap<MemberId, String>();
        jdbc.sql("""
                        select member_id, full_name
                          from known_profile
                         where member_id = any (:members)
                           and not erased
                        """)
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query(row -> {
                    names.put(new MemberId(row.getObject("member_id", UUID.class)), row.getString("full_name"));
                });
        log(names.keySet(), reader);
        return names;
    }

    @Override
    @Transactional
    public Map<MemberId, NamedMember> readForPaper(Collection<MemberId> members, String reader) {
        var named = new HashMap<MemberId, NamedMember>();
        jdbc.sql("""
                        select member_id, full_name, birth_date
                          from known_profile
                         where member_id = any (:members)
                           and not erased
                        """)
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query(row -> {
                    named.put(
                            new MemberId(row.getObject("member_id", UUID.class)),
                            new NamedMember(
                                    row.getString("full_name"), Optional.ofNullable(row.getString("birth_date"))));
                });
        log(named.keySet(), reader);
        return named;
    }

    @Override
    @Transactional
    public Optional<String> hold(MemberId member, String reader) {
        var name = jdbc.sql("""
                        select full_name
                          from known_profile
                         where member_id = :member
                           and not erased
                           for share
                        """)
                .param("member", member.value())
                .query(String.class)
                .optional();
        log(name.map(_ -> List.of(member)).orElse(List.of()), reader);
        return name;
    }

    private void log(Collection<MemberId> read, String reader) {
        if (read.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into name_reading (read_at, subject, purpose, members, how_many)
                        values (:at, :subject, :purpose, :members, cardinality(:members))
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("subject", reader)
                .param("purpose", PURPOSE)
                .param("members", read.stream().map(MemberId::value).toArray(UUID[]::new))
                .update();
    }
}
