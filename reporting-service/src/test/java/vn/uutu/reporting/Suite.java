package vn.uutu.reporting;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import vn.uutu.intake.Completeness;

/// The other services, as far as reporting hears of them: announces states on their topics.
@TestComponent
public class Suite implements DisposableBean {

    private static final String RECORDED =
            "\"eventId\":\"0198f3a1-0000-7000-8000-000000000001\",\"recordedAt\":\"2026-01-05T02:00:00Z\"";

    private final KafkaProducer<byte[], byte[]> producer;
    private final Completeness completeness;

    Suite(Environment environment, Completeness completeness) {
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        environment.getRequiredProperty("spring.kafka.bootstrap-servers"),
                        "linger.ms",
                        0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        this.completeness = completeness;
    }

    @Override
    public void destroy() {
        producer.close();
    }

    public UUID unit(String level, String sector, @Nullable UUID parent) {
        var id = UUID.randomUUID();
        unit(id, 1, level, sector, List.of(under(parent, "1931-03-26")));
        return id;
    }

    public void unit(UUID id, long version, String level, String sector, List<String> parents) {
        unit(id, version, level, sector, parents, null, List.of());
    }

    /// @param successors the only one holds what the unit itself had counted
    public void unit(
            UUID id,
            long version,
            String level,
            String sector,
            List<String> parents,
            @Nullable String closedOn,
            List<UUID> successors) {
        unit(id, version, state(id, version, level, sector, parents, closedOn, successors, null));
    }

    public void unit(UUID id, long version, String state) {
        announce("uutu.units.v1", id, version, "vn.uutu.unit.established", state);
    }

    /// The whole state of a unit, for its own topic or as part of a reorganisation.
    public static String state(
            UUID id,
            long version,
            String level,
            String sector,
            List<String> parents,
            @Nullable String closedOn,
            List<UUID> successors,
            @Nullable UUID partOf) {
        return """
            {"unitId":"%s","version":%d,"occurredAt":"2025-01-01T00:00:00Z","code":"%s","sector":%s,
             "names":[{"name":"Đơn vị %s","from":"1931-03-26","to":null,%s}],
             "levels":[{"level":"%s","from":"1931-03-26","to":null,%s}],
             "parents":[%s],"establishedOn":"1931-03-26","closedOn":%s,"predecessors":[],"successors":[%s],
             "partOf":%s}
            """.formatted(
                        id,
                        version,
                        codeOf(id),
                        sector.isEmpty() ? "null" : '"' + sector + '"',
                        level,
                        RECORDED,
                        level,
                        RECORDED,
                        String.join(",", parents),
                        quoted(closedOn),
                        successors.stream().map(Suite::quoted).collect(Collectors.joining(",")),
                        quoted(partOf));
    }

    private static String quoted(@Nullable Object value) {
        return value == null ? "null" : '"' + value.toString() + '"';
    }

    public void reorganisation(UUID id, int part, int parts, List<String> units) {
        reorganisation(id, part, parts, units, List.of());
    }

    /// @param divisions each as [#division(UUID, UUID, UUID)] writes it
    public void reorganisation(UUID id, int part, int parts, List<String> units, List<String> divisions) {
        announce("uutu.reorganisations.v1", UUID.randomUUID(), 1, "vn.uutu.reorganisation.took-effect", """
            {"reorganisationId":"%s","version":1,"part":%d,"parts":%d,"decisionNumber":"1682/NQ-UBTVQH15",
             "decidedOn":"2025-06-16","effectiveOn":"2025-07-01","title":"Sắp xếp","units":[%s],"divisions":[%s]}
            """.formatted(
                        id, part, parts, String.join(",", units), String.join(",", divisions)));
    }

    public static String division(UUID branch, UUID member, UUID to) {
        return "{\"unitId\":\"%s\",\"memberId\":\"%s\",\"branchId\":\"%s\"}".formatted(branch, member, to);
    }

    public static String codeOf(UUID unit) {
        return unit.toString().substring(0, 8);
    }

    public static String under(@Nullable UUID parent, String from) {
        var id = parent instanceof UUID known ? "\"" + known + "\"" : "null";
        return "{\"parentId\":%s,\"from\":\"%s\",\"to\":null,%s}".formatted(id, from, RECORDED);
    }

    public RecordMetadata member(UUID id, long version, UUID unit, String from) {
        return announce("uutu.members.v1", id, version, "vn.uutu.member.registered", """
            {"memberId":"%s","version":%d,"occurredAt":"2025-01-01T00:00:00Z","gender":"female",
             "joinedUnionOn":"%s","placements":[{"unitId":"%s","from":"%s","to":null,%s}],"left":null,"erased":false}
            """.formatted(
                        id, version, from, unit, from, RECORDED));
    }

    /// @param milestones kind → day
    public void referral(UUID id, long version, UUID unit, Map<String, String> milestones) {
        referral(id, version, unit, "male", milestones);
    }

    public void referral(UUID id, long version, UUID unit, String gender, Map<String, String> milestones) {
        referral(id, version, UUID.randomUUID(), unit, gender, milestones);
    }

    public void referral(UUID id, long version, UUID member, UUID unit, String gender, Map<String, String> milestones) {
        var passed = milestones.entrySet().stream()
                .map(one -> "{\"kind\":\"%s\",\"on\":\"%s\",\"unitId\":\"%s\",%s}"
                        .formatted(one.getKey(), one.getValue(), unit, RECORDED))
                .collect(Collectors.joining(","));
        announce("uutu.referrals.v1", id, version, "vn.uutu.referral.corrected", """
            {"referralId":"%s","version":%d,"occurredAt":"2025-01-01T00:00:00Z","memberId":"%s","gender":"%s",
             "ruleSet":"2021-08-04","status":"admitted","milestones":[%s],"exit":null}
            """.formatted(
                        id, version, member, gender, passed));
    }

    public UUID assignment(String subject, UUID unit, String role) {
        var id = UUID.randomUUID();
        assignment(id, 1, subject, unit, role, "null");
        return id;
    }

    public void withdrawal(UUID id, String subject, UUID unit, String role) {
        assignment(id, 2, subject, unit, role, "\"2026-01-05T02:00:00Z\"");
    }

    private void assignment(UUID id, long version, String subject, UUID unit, String role, String withdrawnAt) {
        announce("uutu.assignments.v1", id, version, "vn.uutu.assignment.given", """
            {"assignmentId":"%s","version":%d,"occurredAt":"2025-01-01T00:00:00Z","subject":"%s","unitId":"%s",
             "role":"%s","from":"2020-01-01","to":null,"decision":null,"withdrawnAt":%s}
            """.formatted(
                        id, version, subject, unit, role, withdrawnAt));
    }

    public RecordMetadata announce(String topic, UUID key, long version, String type, String state) {
        try {
            return producer.send(event(topic, key, version, type, state)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A state as it lies on a topic.
    public static ProducerRecord<byte[], byte[]> event(
            String topic, UUID key, long version, String type, String state) {
        var record = new ProducerRecord<>(topic, bytes(key.toString()), bytes(state));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/test",
                        "ce_type",
                        type,
                        "ce_subject",
                        key.toString(),
                        "ce_time",
                        "2026-01-05T02:00:00Z",
                        "ce_version",
                        String.valueOf(version))
                .forEach((name, value) -> record.headers().add(name, bytes(value)));
        return record;
    }

    /// Waits until all that was announced is counted.
    public void settle() {
        List.of(
                        "uutu.units.v1",
                        "uutu.assignments.v1",
                        "uutu.members.v1",
                        "uutu.referrals.v1",
                        "uutu.reorganisations.v1")
                .forEach(topic -> completeness.await(topic, Duration.ofSeconds(20)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
