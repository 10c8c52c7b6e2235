package vn.uutu.referrals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.testing.Servers;

/// Announces what member-service would announce.
final class Register {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RECORDED = "2025-01-05T02:00:00Z";
    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Servers.kafka().bootstrapServers()),
            new StringSerializer(),
            new StringSerializer());

    private Register() {}

    static UUID unit(String code, @Nullable UUID parent, String level, @Nullable String sector) {
        var id = UUID.randomUUID();
        send(
                "uutu.units.v1",
                id,
                1,
                "vn.uutu.unit.established",
                Optional.of(state(id, 1, code, parent, level, sector)));
        return id;
    }

    private static Map<String, @Nullable Object> state(
            UUID id, long version, String code, @Nullable UUID parent, String level, @Nullable String sector) {
        var state = new HashMap<String, @Nullable Object>(Map.of(
                "unitId", id, "version", version, "occurredAt", RECORDED, "code", code, "establishedOn", "1931-03-26"));
        state.put("sector", sector);
        state.put("names", List.of(dated("name", "Đơn vị " + code)));
        state.put("levels", List.of(dated("level", level)));
        state.put("parents", List.of(dated("parentId", parent)));
        state.put("closedOn", null);
        state.put("predecessors", List.of());
        state.put("successors", List.of());
        return state;
    }

    /// Version 2 of a unit, which differs in these fields.
    static void changed(UUID id, String code, @Nullable UUID parent, Map<String, @Nullable Object> changes) {
        var state = state(id, 2, code, parent, "branch", "school");
        state.putAll(changes);
        send("uutu.units.v1", id, 2, "vn.uutu.unit.changed", Optional.of(state));
    }

    /// Entries of a line: value, first day, value, first day …
    static List<Map<String, @Nullable Object>> line(String field, Object... entries) {
        var line = new ArrayList<Map<String, @Nullable Object>>();
        for (var at = 0; at < entries.length; at += 2) {
            var entry = dated(field, entries[at]);
            entry.put("from", entries[at + 1]);
            entry.put("to", at + 3 < entries.length ? entries[at + 3] : null);
            line.add(entry);
        }
        return line;
    }

    /// @param stays unit, first day, unit, first day …
    static void member(UUID id, long version, Object... stays) {
        var placements = new ArrayList<Map<String, @Nullable Object>>();
        for (var at = 0; at < stays.length; at += 2) {
            var placement = new HashMap<String, @Nullable Object>();
            placement.put("unitId", stays[at]);
            placement.put("from", stays[at + 1]);
            placement.put("to", at + 3 < stays.length ? stays[at + 3] : null);
            placement.put("eventId", UUID.randomUUID());
            placement.put("recordedAt", RECORDED);
            placements.add(placement);
        }
        member(id, version, placements);
    }

    static void formerMember(UUID id, long version, UUID unit, String from, String to) {
        var placement = dated("unitId", unit);
        placement.put("from", from);
        placement.put("to", to);
        member(id, version, List.of(placement));
    }

    private static void member(UUID id, long version, List<Map<String, @Nullable Object>> placements) {
        var state = new HashMap<String, @Nullable Object>(Map.of(
                "memberId", id, "version", version, "occurredAt", RECORDED, "gender", "female", "erased", false));
        state.put("joinedUnionOn", null);
        state.put("placements", placements);
        state.put("left", null);
        send("uutu.members.v1", id, version, "vn.uutu.member.changed", Optional.of(state));
    }

    static void profile(UUID id, long version, String name, String birth, String code, String card) {
        var state = Map.<String, @Nullable Object>of(
                "memberId",
                id,
                "version",
                version,
                "fullName",
                name,
                "birthDate",
                birth,
                "memberCode",
                code,
                "cardNumber",
                card);
        send("uutu.member-profiles.v1", id, version, "vn.uutu.member-profile.stated", Optional.of(state));
    }

    /// @param gradings year, rank, year, rank …; a word instead of a rank says why there is none
    static void record(UUID id, long version, Object... gradings) {
        var told = new ArrayList<Map<String, @Nullable Object>>();
        for (var at = 0; at < gradings.length; at += 2) {
            var graded = gradings[at + 1] instanceof Integer;
            var grading = new HashMap<String, @Nullable Object>();
            grading.put("year", gradings[at]);
            grading.put("grade", graded ? "some-grade" : null);
            grading.put("rank", graded ? gradings[at + 1] : null);
            grading.put("notGraded", graded ? null : gradings[at + 1]);
            grading.put("eventId", UUID.randomUUID());
            grading.put("recordedAt", RECORDED);
            told.add(grading);
        }
        var state = Map.<String, @Nullable Object>of(
                "memberId",
                id,
                "version",
                version,
                "occurredAt",
                RECORDED,
                "gradings",
                told,
                "training",
                List.of(),
                "reviews",
                List.of(),
                "honours",
                List.of(),
                "positions",
                List.of(),
                "priorityGroups",
                List.of());
        send("uutu.member-records.v1", id, version, "vn.uutu.member-record.stated", Optional.of(state));
    }

    static void eraseRecord(UUID id, long version) {
        send("uutu.member-records.v1", id, version, "vn.uutu.member-record.erased", Optional.empty());
    }

    static void erase(UUID id, long version) {
        send("uutu.member-profiles.v1", id, version, "vn.uutu.member-profile.erased", Optional.empty());
    }

    /// Lacks the birth date, so it is parked.
    static void unreadableProfile(UUID id, long version, String name) {
        send(
                "uutu.member-profiles.v1",
                id,
                version,
                "vn.uutu.member-profile.stated",
                Optional.of(Map.of("memberId", id, "version", version, "fullName", name)));
    }

    static UUID assignment(String subject, UUID unit, String role) {
        var id = UUID.randomUUID();
        assignment(id, 1, subject, unit, role, null);
        return id;
    }

    static void assignment(UUID id, long version, String subject, UUID unit, String role, @Nullable String withdrawn) {
        var state = new HashMap<String, @Nullable Object>(Map.of(
                "assignmentId",
                id,
                "version",
                version,
                "occurredAt",
                RECORDED,
                "subject",
                subject,
                "unitId",
                unit,
                "role",
                role,
                "from",
                "2020-01-01"));
        state.put("to", null);
        state.put("decision", null);
        state.put("withdrawnAt", withdrawn);
        send("uutu.assignments.v1", id, version, "vn.uutu.assignment.given", Optional.of(state));
    }

    private static Map<String, @Nullable Object> dated(String field, @Nullable Object value) {
        var entry = new HashMap<String, @Nullable Object>();
        entry.put(field, value);
        entry.put("from", "1931-03-26");
        entry.put("to", null);
        entry.put("eventId", UUID.randomUUID());
        entry.put("recordedAt", RECORDED);
        return entry;
    }

    private static void send(
            String topic, UUID key, long version, String type, Optional<Map<String, @Nullable Object>> state) {
        var headers = List.<Header>of(
                header("ce_specversion", "1.0"),
                header("ce_id", UUID.randomUUID().toString()),
                header("ce_type", type),
                header("ce_source", "/uutu/members"),
                header("ce_subject", key.toString()),
                header("ce_time", RECORDED),
                header("ce_version", Long.toString(version)));
        try {
            PRODUCER.send(new ProducerRecord<>(
                            topic,
                            null,
                            key.toString(),
                            state.map(JSON::writeValueAsString).orElse(null),
                            headers))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
