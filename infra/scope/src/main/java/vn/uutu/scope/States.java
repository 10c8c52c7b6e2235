package vn.uutu.scope;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Received;

/// Reads published states, taking what is used and ignoring the rest.
final class States {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private States() {}

    static <S> S read(Event event, Class<S> type) throws NotUnderstood {
        var value = event.value().orElseThrow(() -> new NotUnderstood("a tombstone"));
        try {
            return JSON.readValue(value, type);
        } catch (JacksonException unreadable) {
            throw new NotUnderstood("unreadable: " + unreadable.getPathReference());
        }
    }

    static void require(Object... fields) throws NotUnderstood {
        if (Arrays.asList(fields).contains(null)) {
            throw new NotUnderstood("a required field is missing");
        }
    }

    /// Of several states of one aggregate the newest, whatever their order.
    static <S> Collection<S> newest(List<Received<S>> batch) {
        Map<UUID, Received<S>> newest = new HashMap<>();
        batch.forEach(received -> newest.merge(
                received.event().key(),
                received,
                (one, other) -> one.event().version() > other.event().version() ? one : other));
        return newest.values().stream().map(Received::state).toList();
    }

    /// Rows for `jsonb_to_recordset`, with names as in the record.
    static String rows(Collection<?> states) {
        return JSON.writeValueAsString(states);
    }

    /// The text form of a `uuid[]`, which has no limit of parameters.
    static String array(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
