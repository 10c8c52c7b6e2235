package vn.uutu.members.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.members.assignment.Assignment;
import vn.uutu.members.assignment.AssignmentId;
import vn.uutu.members.assignment.AssignmentProblem;
import vn.uutu.members.assignment.Assignments;
import vn.uutu.members.assignment.Subject;
import vn.uutu.members.assignment.Terms;
import vn.uutu.members.dated.Period;
import vn.uutu.members.unit.UnitId;
import vn.uutu.scope.Role;

@Repository
class JdbcAssignments implements Assignments {

    private final JdbcClient jdbc;

    JdbcAssignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Assignment> find(AssignmentId id) {
        return jdbc.sql("""
                        select id, version, subject, unit_id, role, valid_from, valid_to, decision, withdrawn_at
                          from assignment
                         where id = :id
                        """)
                .param("id", id.value())
                .query(JdbcAssignments::toAssignment)
                .optional();
    }

    @Override
    public boolean isGiven(Terms terms) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(concat_ws(' ', :subject, :unit, :role), 0))")
                .param("subject", terms.subject().value())
                .param("unit", terms.unit().value().toString())
                .param("role", terms.role().code())
                .query(_ -> {});
        return jdbc.sql("""
                        select exists (select
                                         from assignment
                                        where subject = :subject
                                          and unit_id = :unit
                                          and role = :role
                                          and withdrawn_at is null
                                          and daterange(valid_from, valid_to) && daterange(:from, cast(:to as date)))
                        """)
                .param("subject", terms.subject().value())
                .param("unit", terms.unit().value())
                .param("role", terms.role().code())
                .param("from", terms.period().from())
                .param("to", terms.period().to().orElse(null))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void save(Assignment assignment) {
        var terms = assignment.terms();
        var saved = jdbc.sql("""
                        insert into assignment
                               (id, version, subject, unit_id, role, valid_from, valid_to, decision, withdrawn_at)
                        values (:id, :version, :subject, :unit, :role, :from, :to, :decision, :withdrawnAt)
                        on conflict (id) do update
                           set version = excluded.version, valid_to = excluded.valid_to,
                               withdrawn_at = excluded.withdrawn_at
                         where assignment.version = excluded.version - 1
                        """)
                .param("id", assignment.id().value())
                .param("version", assignment.version())
                .param("subject", terms.subject().value())
                .param("unit", terms.unit().value())
                .param("role", terms.role().code())
                .param("from", terms.period().from())
                .param("to", terms.period().to().orElse(null))
                .param("decision", terms.decision().orElse(null))
                .param("withdrawnAt", withdrawnAt(assignment).orElse(null))
                .update();
        if (saved == 0) {
            throw new AssignmentProblem.ChangedMeanwhile(assignment.id());
        }
    }

    private static Optional<OffsetDateTime> withdrawnAt(Assignment assignment) {
        return switch (assignment) {
            case Assignment.Given _ -> Optional.empty();
            case Assignment.Withdrawn withdrawn -> Optional.of(withdrawn.at().atOffset(ZoneOffset.UTC));
        };
    }

    private static Assignment toAssignment(ResultSet row, int number) throws SQLException {
        var id = new AssignmentId(row.getObject("id", UUID.class));
        var version = row.getLong("version");
        var terms = new Terms(
                new Subject(row.getString("subject")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                Role.of(row.getString("role")).orElseThrow(),
                new Period(
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class))),
                Optional.ofNullable(row.getString("decision")));
        var withdrawnAt = row.getObject("withdrawn_at", OffsetDateTime.class);
        return withdrawnAt == null
                ? new Assignment.Given(id, terms, version)
                : new Assignment.Withdrawn(id, terms, withdrawnAt.toInstant(), version);
    }
}
