package vn.uutu.scope;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Received;
import vn.uutu.intake.Subscription;

/// Keeps the copy of the assignments. One that is withdrawn gives nothing from the commit of its event on.
final class AssignmentSubscription implements Subscription<AssignmentStateV1> {

    static final String TOPIC = "uutu.assignments.v1";

    private final JdbcClient jdbc;

    AssignmentSubscription(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public AssignmentStateV1 read(Event event) throws NotUnderstood {
        var state = States.read(event, AssignmentStateV1.class);
        States.require(state.assignmentId(), state.subject(), state.unitId(), state.role(), state.from());
        return state;
    }

    @Override
    public boolean newestSuffices() {
        return true;
    }

    @Override
    public void apply(List<Received<AssignmentStateV1>> batch) {
        jdbc.sql("""
                        insert into scope_assignment
                               (assignment_id, version, subject, unit_id, role, valid_from, valid_to, withdrawn)
                        select "assignmentId", version, subject, "unitId", role, "from", "to", "withdrawnAt" is not null
                          from jsonb_to_recordset(:states::jsonb)
                            as ("assignmentId" uuid, version bigint, subject text, "unitId" uuid, role text,
                                "from" date, "to" date, "withdrawnAt" text)
                         order by "assignmentId"
                        on conflict (assignment_id) do update
                           set version = excluded.version, subject = excluded.subject, unit_id = excluded.unit_id,
                               role = excluded.role, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                               withdrawn = excluded.withdrawn
                         where scope_assignment.version < excluded.version
                        """).param("states", States.rows(States.newest(batch))).update();
    }
}
