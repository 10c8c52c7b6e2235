package vn.uutu.members.reorganising;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.scope.Scope;

/// Reorganisations as a list, the newest first.
@Repository
class ReorganisationSummaries {

    static final int PAGE = 50;

    private final JdbcClient jdbc;

    ReorganisationSummaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of which all that they touch, or what is left of that once they are in effect, is within the scope.
    List<Summary> list(Scope scope, Optional<UUID> before) {
        return jdbc.sql("""
                        select r.id, r.state, r.decision_number, r.decided_on, r.effective_on, r.title,
                               jsonb_array_length(r.steps) as steps, r.drafters, r.version
                          from reorganisation r
                         where (cast(:before as uuid) is null or r.id < :before)
                           and (:everything or not r.makes_roots
                                and exists (
                                    select from scope_unit s where s.unit_id = any(r.touched) and s.lineage && :roots)
                                and not exists (
                                    select
                                      from unnest(r.touched) as t (unit_id)
                                      join unit u
                                        on u.id = t.unit_id and (r.state <> 'in-effect' or u.closed_on is null)
                                     where not exists (
                                           select from scope_unit s where s.unit_id = u.id and s.lineage && :roots)))
                         order by r.id desc
                         limit :page
                        """)
                .param("before", before.orElse(null))
                .param("everything", scope.everything())
                .param("roots", scope.roots())
                .param("page", PAGE)
                .query((row, _) -> summary(row))
                .list();
    }

    private static Summary summary(ResultSet row) throws SQLException {
        return new Summary(
                row.getObject("id", UUID.class),
                row.getString("state"),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getString("title"),
                row.getInt("steps"),
                List.of((String[]) row.getArray("drafters").getArray()),
                row.getLong("version"));
    }

    /// @param steps how many
    /// @param drafters all who wrote in it
    record Summary(
            UUID id,
            String state,
            String decisionNumber,
            LocalDate decidedOn,
            LocalDate effectiveOn,
            String title,
            int steps,
            List<String> drafters,
            long version) {}
}
