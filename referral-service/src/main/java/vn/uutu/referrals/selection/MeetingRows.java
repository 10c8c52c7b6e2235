package vn.uutu.referrals.selection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.scope.Scope;

/// Reads meetings as they were told, the latest first.
@Repository
class MeetingRows {

    private final JdbcClient jdbc;

    MeetingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Told> find(UUID id) {
        return jdbc.sql("select id, unit_id, held_on, eligible, present from meeting where id = :id")
                .param("id", id)
                .query(MeetingRows::toTold)
                .optional();
    }

    /// @param unit it and all below it on today's tree
    /// @param cursor the meeting after which the page begins
    List<Told> page(Optional<UnitId> unit, Scope readable, Optional<UUID> cursor, int limit) {
        return jdbc.sql("""
                        select x.id, x.unit_id, x.held_on, x.eligible, x.present
                          from meeting x
                        """ + Scope.JOIN + """
                         where (:unit::uuid is null or :unit = any (s.lineage))
                           and (:cursor::uuid is null
                                or (x.held_on, x.id) < (select held_on, id from meeting where id = :cursor))
                         order by x.held_on desc, x.id desc
                         limit :limit
                        """)
                .param("everything", readable.everything())
                .param("roots", readable.roots())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("cursor", cursor.orElse(null))
                .param("limit", limit)
                .query(MeetingRows::toTold)
                .list();
    }

    /// By meeting, the most votes first.
    Map<UUID, List<Vote>> votes(Collection<UUID> meetings) {
        return jdbc
                .sql("""
                        select meeting_id, member_id, votes
                          from ballot
                         where meeting_id = any (:meetings)
                         order by votes desc, member_id
                        """)
                .param("meetings", meetings.toArray(UUID[]::new))
                .query((row, _) -> new Vote(
                        row.getObject("meeting_id", UUID.class),
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getInt("votes")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Vote::meeting));
    }

    private static Told toTold(ResultSet row, int rowNumber) throws SQLException {
        return new Told(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getInt("eligible"),
                row.getInt("present"));
    }

    record Told(UUID id, UnitId unit, LocalDate heldOn, int eligible, int present) {}

    record Vote(UUID meeting, MemberId member, int votes) {}
}
