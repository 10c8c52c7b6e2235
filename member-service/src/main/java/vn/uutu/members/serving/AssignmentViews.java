package vn.uutu.members.serving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.members.assignment.AssignmentId;
import vn.uutu.members.dated.Present;
import vn.uutu.scope.Role;

/// Assignments as lists: those under a unit, and one's own.
@Repository
class AssignmentViews {

    static final int PAGE = 200;

    private static final String VIEW = """
            select a.id, a.subject, a.unit_id as unit, unit_code_on(a.unit_id, :today) as unit_code,
                   unit_name_on(a.unit_id, :today) as unit_name, a.role, a.valid_from as "from", a.valid_to as "to",
                   a.decision, a.withdrawn_at, a.version
              from assignment a
            """;

    private final JdbcClient jdbc;
    private final Present present;

    AssignmentViews(JdbcClient jdbc, Present present) {
        this.jdbc = jdbc;
        this.present = present;
    }

    AssignmentView get(AssignmentId id) {
        return jdbc.sql(VIEW + " where a.id = :id")
                .param("id", id.value())
                .param("today", present.today())
                .query(AssignmentView.class)
                .single();
    }

    /// Ordered by id, after one.
    List<AssignmentView> list(WantedAssignments wanted, Optional<UUID> after) {
        return jdbc.sql(VIEW + """
                          join scope_unit s on s.unit_id = a.unit_id and s.lineage && array[:unit]
                         where (:below or a.unit_id = :unit)
                           and (cast(:subject as text) is null or a.subject = :subject)
                           and (cast(:role as text) is null or a.role = :role)
                           and (cast(:over as boolean) is null
                                or (a.withdrawn_at is not null or coalesce(a.valid_to <= :today, false)) = :over)
                           and (cast(:after as uuid) is null or a.id > :after)
                         order by a.id
                         limit :page
                        """)
                .param("unit", wanted.unit())
                .param("below", wanted.below())
                .param("today", present.today())
                .param("subject", wanted.subject().orElse(null))
                .param("role", wanted.role().map(Role::code).orElse(null))
                .param("over", wanted.over().orElse(null))
                .param("after", after.orElse(null))
                .param("page", PAGE)
                .query(AssignmentView.class)
                .list();
    }

    List<Own> of(String subject) {
        return jdbc.sql("""
                        select a.id, a.role, a.valid_from, a.valid_to, a.unit_id as unit, unit_code_on(a.unit_id, :today) as code,
                               n.name, l.level
                          from assignment a
                          left join unit_name n
                            on n.unit_id = a.unit_id and n.valid_from <= :today
                           and (n.valid_to is null or n.valid_to > :today)
                          left join unit_level_held l
                            on l.unit_id = a.unit_id and l.valid_from <= :today
                           and (l.valid_to is null or l.valid_to > :today)
                         where a.subject = :subject
                           and a.withdrawn_at is null
                           and a.valid_from <= :today
                           and (a.valid_to is null or a.valid_to > :today)
                         order by a.valid_from, a.id
                        """)
                .param("subject", subject)
                .param("today", present.today())
                .query((row, _) -> new Own(
                        row.getObject("id", UUID.class),
                        row.getString("role"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        new OwnUnit(
                                row.getObject("unit", UUID.class),
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("level"))))
                .list();
    }

    record Own(
            UUID id, String role, LocalDate from, @Nullable LocalDate to, OwnUnit unit) {}

    /// Name and level of today, none once the unit is closed; the code stays.
    record OwnUnit(
            UUID id,
            String code,
            @Nullable String name,
            @Nullable String level) {}
}
