package vn.uutu.referrals.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.gate.Born;
import vn.uutu.referrals.gate.Brought;
import vn.uutu.referrals.gate.Grading;
import vn.uutu.referrals.gate.MemberRecords;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.step.Recording;

/// Two statements, however many members are asked for.
@Repository
class JdbcMemberRecords implements MemberRecords {

    private final JdbcClient jdbc;

    JdbcMemberRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<MemberId, Brought> of(Collection<MemberId> members, LocalDate on) {
        var ids = members.stream().map(MemberId::value).distinct().toArray(UUID[]::new);
        var gradings = gradings(ids, on);
        return jdbc
                .sql("""
                        select asked.member_id, p.birth_date, x.valid_from
                          from unnest(:members::uuid[]) as asked (member_id)
                          left join known_profile p on p.member_id = asked.member_id and not p.erased
                          left join known_placement x
                            on x.member_id = asked.member_id and x.valid_from <= :on and x.valid_to > :on
                        """)
                .param("members", ids)
                .param("on", on)
                .query((row, _) -> Map.entry(member(row), toBrought(row, gradings)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<MemberId, List<Map.Entry<MemberId, Grading>>> gradings(UUID[] members, LocalDate on) {
        return jdbc
                .sql("""
                        select member_id, year, rank, not_graded, recorded_at
                          from known_grading
                         where member_id = any (:members)
                           and year between :year - 1 and :year
                        """)
                .param("members", members)
                .param("year", on.getYear())
                .query((row, _) -> Map.entry(member(row), toGrading(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey));
    }

    private static MemberId member(ResultSet row) throws SQLException {
        return new MemberId(row.getObject("member_id", UUID.class));
    }

    private static Brought toBrought(ResultSet row, Map<MemberId, List<Map.Entry<MemberId, Grading>>> gradings)
            throws SQLException {
        return new Brought(
                Optional.ofNullable(row.getString("birth_date")).map(Born::of),
                Optional.ofNullable(row.getObject("valid_from", LocalDate.class)),
                gradings.getOrDefault(member(row), List.of()).stream()
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private static Grading toGrading(ResultSet row) throws SQLException {
        return new Grading(
                row.getInt("year"),
                Optional.ofNullable(row.getObject("rank", Integer.class)),
                Optional.ofNullable(row.getString("not_graded")),
                row.getObject("recorded_at", OffsetDateTime.class)
                        .atZoneSameInstant(Recording.UNION)
                        .toLocalDate());
    }
}
