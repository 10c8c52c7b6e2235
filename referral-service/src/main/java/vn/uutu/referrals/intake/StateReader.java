package vn.uutu.referrals.intake;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;

/// Reads published states leniently: new fields are none of our business, missing ones are noticed by who needs them.
@Component
class StateReader {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    <S> S read(Event event, Class<S> state) throws NotUnderstood {
        var bytes = event.value().orElseThrow(() -> new NotUnderstood("a tombstone where a state was expected"));
        return json.readValue(new String(bytes, StandardCharsets.UTF_8), state);
    }
}
