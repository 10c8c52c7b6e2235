package vn.uutu.referrals.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.scope.Scope;

/// Finds who belongs on a day to a unit and all below it on today's tree.
@Repository
class BranchMembers {

    private static final String MATCHING = """
              from known_placement x
            """ + Scope.JOIN + """
              join known_member m on m.member_id = x.member_id and not m.erased
             where :unit = any (s.lineage)
               and x.valid_from <= :on and x.valid_to > :on
            """;

    private final JdbcClient jdbc;

    BranchMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param readable the part of the caller's scope in which they may read names
    List<Stay> page(UnitId unit, LocalDate on, Scope readable, Optional<MemberId> after, int limit) {
        return asked("""
                        select x.member_id, x.unit_id,
                               exists (select from referral r
                                        where r.member_id = x.member_id
                                          and r.status not in ('exited', 'removed')) as open_case
                        """ + MATCHING + """
                           and (:after::uuid is null or x.member_id > :after)
                         order by x.member_id
                         limit :limit
                        """, unit, on, readable)
                .param("after", after.map(MemberId::value).orElse(null))
                .param("limit", limit)
                .query((row, _) -> new Stay(
                        new MemberId(row.getObject("member_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getBoolean("open_case")))
                .list();
    }

    long count(UnitId unit, LocalDate on, Scope readable) {
        return asked("select count(*)" + MATCHING, unit, on, readable)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, UnitId unit, LocalDate on, Scope readable) {
        return jdbc.sql(sql)
                .param("unit", unit.value())
                .param("on", on)
                .param("everything", readable.everything())
                .param("roots", readable.roots());
    }

    /// @param openCase the member has an open case, or is admitted
    record Stay(MemberId member, UnitId branch, boolean openCase) {}
}
