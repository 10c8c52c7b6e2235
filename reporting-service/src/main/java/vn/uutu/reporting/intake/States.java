package vn.uutu.reporting.intake;

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
            .addModule(Iso.module())
            .build();

    private States() {}

    static <S> S read(Event event, Class<S> type) throws NotUnderstood {
        return JSON.readValue(
                event.value().orElseThrow(() -> new NotUnderstood("A tombstone has no meaning on this topic")), type);
    }

    static Position position(Event event) {
        return new Position(event.position().partition(), event.position().offset());
    }
}
