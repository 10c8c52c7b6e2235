package vn.uutu.referrals.intake;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.knownmember.MemberId;

/// Members whose cases say something else than the register. Cases are locked first, so that a command on one of them
/// and the move that changes it follow each other.
@Repository
class Misplaced {

    private final JdbcClient jdbc;

    Misplaced(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MemberId> of(List<MemberId> members) {
        return jdbc
                .sql("""
                        with locked as materialized (
                            select id, member_id, gender
                              from referral
                             where member_id = any (:members)
                             order by id
                               for update)
                        select distinct r.member_id
                          from locked r
                          join known_member k on k.member_id = r.member_id
                          join milestone m on m.referral_id = r.id
                         where r.gender <> k.gender
                            or m.unit_id <> branch_on(r.member_id, m.happened_on)
                        """)
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(MemberId::new)
                .toList();
    }

    void remember(Collection<MemberId> members) {
        jdbc.sql("""
                        insert into misplaced_member (member_id)
                        select * from unnest(:members::uuid[])
                            on conflict do nothing
                        """)
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .update();
    }

    List<MemberId> take(int limit) {
        var taken = jdbc.sql("""
                        delete from misplaced_member
                         where member_id in (select member_id
                                               from misplaced_member
                                              limit :limit
                                                for update skip locked)
                        returning member_id
                        """).param("limit", limit).query(UUID.class).list();
        return taken.isEmpty()
                ? List.of()
                : of(taken.stream().map(MemberId::new).toList());
    }
}
