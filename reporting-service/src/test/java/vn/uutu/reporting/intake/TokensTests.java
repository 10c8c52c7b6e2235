package vn.uutu.reporting.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What is read token by token is what a mapper reads. Where the mapper refuses, the tokens are not what is expected.
class TokensTests {

    private static final int RANDOM_STATES = 3_000;
    private static final List<String> ODD = List.of(
            "null",
            "\"\"",
            "1",
            "-1",
            "1.5",
            "9223372036854775808",
            "true",
            "{}",
            "[]",
            "[1]",
            "{\"a\":[{}]}",
            "\"1\"",
            "\"2021-02-30\"",
            "\"2021-08-04T00:00:00+07:00\"",
            "\"+1234567-0000-7000-8000-000000000001\"",
            "\"0198f3a10000-7000-8000-0000000000011\"",
            "\"0198F3A1-0000-7000-8000-00000000000A\"",
            "\"AZjzoQAAcACAAAAAAAAAAQ==\"",
            "\"\\u0066emale\"");

    final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("vn.uutu.reporting.intake.ProducerContractTests#referralExamples")
    void referralsAsTheContractShowsThem(Resource example) throws IOException {
        sameOfAll(example, ReferralState.class, ReferralState::of);
    }

    @ParameterizedTest
    @MethodSource("vn.uutu.reporting.intake.ProducerContractTests#memberExamples")
    void membersAsTheContractShowsThem(Resource example) throws IOException {
        sameOfAll(example, MemberState.class, MemberState::of);
    }

    @Test
    void whatIsNoJsonIsLeftToTheMapper() {
        assertThat(List.of("", "{", "[]", "{}", "null", "{\"memberId\":", "{}{}"))
                .allSatisfy(text -> assertThat(Tokens.read(text.getBytes(UTF_8), MemberState::of))
                        .isEmpty());
    }

    /// The example itself, and it with something changed that is drawn.
    private <S> void sameOfAll(Resource example, Class<S> type, Function<Tokens, S> read) throws IOException {
        var text = example.getContentAsByteArray();
        assertThat(Tokens.read(text, read)).contains(States.mapped(text, type));
        var random = new Random(text.length);
        for (var n = 0; n < RANDOM_STATES; n++) {
            var changed = changed(text, random);
            var mapped = mapped(changed, type);
            assertThat(Tokens.read(changed.getBytes(UTF_8), read))
                    .as(changed)
                    .matches(found -> found.isEmpty() || found.equals(mapped));
        }
    }

    private static <S> Optional<S> mapped(String state, Class<S> type) {
        try {
            return Optional.of(States.mapped(state.getBytes(UTF_8), type));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    private String changed(byte[] text, Random random) {
        var state = (ObjectNode) json.readTree(text);
        var objects = new ArrayList<ObjectNode>(List.of(state));
        state.values().stream()
                .filter(JsonNode::isArray)
                .flatMap(array -> ((ArrayNode) array).valueStream())
                .forEach(item -> objects.add((ObjectNode) item));
        var object = objects.get(random.nextInt(objects.size()));
        var names = List.copyOf(object.propertyNames());
        var name = names.get(random.nextInt(names.size()));
        var odd = ODD.get(random.nextInt(ODD.size()));
        return switch (random.nextInt(6)) {
            case 0 -> without(state, object, name);
            case 1 ->
                json.writeValueAsString(state).replaceFirst("\"" + name + "\":", "\"" + name + "\":" + odd + ",$0");
            case 2 -> json.writeValueAsString(state).replaceFirst("[{]", "{\"unheard-of\":" + odd + ",");
            case 3 -> json.writeValueAsString(state) + odd;
            case 4 -> json.writeValueAsString(state).substring(0, random.nextInt(text.length / 2));
            default -> with(state, object, name, odd);
        };
    }

    private String without(ObjectNode state, ObjectNode object, String name) {
        object.remove(name);
        return json.writeValueAsString(state);
    }

    private String with(ObjectNode state, ObjectNode object, String name, String odd) {
        object.set(name, json.readTree(odd));
        return json.writeValueAsString(state);
    }
}
