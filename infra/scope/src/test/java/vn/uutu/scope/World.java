package vn.uutu.scope;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Position;
import vn.uutu.intake.Received;
import vn.uutu.intake.Subscription;

/// Events as they come from the topics, with letters for units and numbers for assignments.
@TestComponent
final class World {

    private final Map<UUID, Long> versions = new HashMap<>();
    private final UnitSubscription units;
    private final AssignmentSubscription assignments;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    World(
            UnitSubscription units,
            AssignmentSubscription assignments,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.units = units;
        this.assignments = assignments;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }

    void forget() {
        versions.clear();
        jdbc.sql("truncate scope_unit, scope_parent, scope_assignment").update();
        jdbc.sql("update scope_day set day = date '1900-01-01'").update();
    }

    /// `unit("b", "a 1931-03-26", "c 2025-07-01")`: below a, and from July on below c.
    Event unit(String name, String... parents) {
        return unit(version(name), name, parents);
    }

    Event unit(long version, String name, String... parents) {
        var dated = Arrays.stream(parents)
                .map(parent -> parent.split(" "))
                .map(parent ->
                        """
                        {"parentId": %s, "from": "%s", "to": null, "eventId": "x", "recordedAt": "2025-01-01T00:00:00Z"}\
                        """.formatted(parent[0].equals("-") ? "null" : "\"%s\"".formatted(id(parent[0])), parent[1]))
                .collect(Collectors.joining(","));
        return event(name, version, """
                {"unitId": "%s", "version": %d, "code": "x", "future": {"a": 1}, "parents": [%s]}\
                """.formatted(id(name), version, dated));
    }

    Event assignment(String number, String subject, String unit, Role role, String from, String to, boolean withdrawn) {
        var version = version(number);
        return event(number, version, """
                {"assignmentId": "%s", "version": %d, "subject": "%s", "unitId": "%s", "role": "%s", "from": "%s",
                 "to": %s, "decision": null, "withdrawnAt": %s}\
                """.formatted(
                        id(number),
                        version,
                        subject,
                        id(unit),
                        role.code(),
                        from,
                        to.equals("-") ? "null" : "\"%s\"".formatted(to),
                        withdrawn ? "\"2025-06-30T00:00:00Z\"" : "null"));
    }

    void assign(String subject, String unit, Role role) {
        assignments(assignment(subject + unit + role, subject, unit, role, "2020-01-01", "-", false));
    }

    void units(Event... events) {
        apply(units, events);
    }

    void assignments(Event... events) {
        apply(assignments, events);
    }

    List<UUID> lineage(String unit) {
        return jdbc.sql("select unnest(lineage) from scope_unit where unit_id = :unit")
                .param("unit", id(unit))
                .query(UUID.class)
                .list();
    }

    private long version(String name) {
        return versions.merge(id(name), 1L, Long::sum);
    }

    private <S> void apply(Subscription<S> subscription, Event... events) {
        var batch =
                Arrays.stream(events).map(event -> read(subscription, event)).toList();
        transaction.executeWithoutResult(_ -> subscription.apply(batch));
    }

    private static <S> Received<S> read(Subscription<S> subscription, Event event) {
        try {
            return new Received<>(event, subscription.read(event));
        } catch (NotUnderstood e) {
            throw new AssertionError(e);
        }
    }

    private static Event event(String name, long version, String json) {
        return new Event(
                id(name),
                Optional.of(json.getBytes()),
                UUID.randomUUID(),
                "vn.uutu.x",
                Instant.EPOCH,
                version,
                Map.of(),
                new Position(0, 0));
    }
}
