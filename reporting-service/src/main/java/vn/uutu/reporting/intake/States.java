package vn.uutu.reporting.intake;

import java.util.function.Function;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.reporting.fact.Position;

/// Reads what is used of a state and ignores the rest: a new field breaks nobody.
final class States {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new IsoModule())
            .build();

    private States() {}

    static <S> S read(Event event, Class<S> type) throws NotUnderstood {
        return mapped(value(event), type);
    }

    /// @param read token by token what is written as usual
    static <S> S read(Event event, Class<S> type, Function<Tokens, S> read) throws NotUnderstood {
        var value = value(event);
        return Tokens.read(value, read).orElseGet(() -> mapped(value, type));
    }

    static <S> S mapped(byte[] value, Class<S> type) {
        return JSON.readValue(value, type);
    }

    private static byte[] value(Event event) throws NotUnderstood {
        return event.value().orElseThrow(() -> new NotUnderstood("A tombstone has no meaning on this topic"));
    }

    static Position position(Event event) {
        return new Position(event.position().partition(), event.position().offset());
    }
}
