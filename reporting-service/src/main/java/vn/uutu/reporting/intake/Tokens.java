package vn.uutu.reporting.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.uutu.intake.Iso;

/// A state, token by token, as its producer writes it: to have objects made by reflection took a third of the time in
/// which a history is read.
final class Tokens {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int UUID_LENGTH = 36;
    private static final Map<String, String> WORDS = Stream.of(
                    "male",
                    "female",
                    "unknown",
                    "selected",
                    "confirmed",
                    "handed-over",
                    "resolved",
                    "class-completed",
                    "prospect-recognised",
                    "cell-voted",
                    "committee-voted",
                    "admitted",
                    "ceremony-held",
                    "official",
                    "removed",
                    "exited",
                    "2021-08-04")
            .collect(Collectors.toUnmodifiableMap(word -> word, word -> word));

    private final JsonParser parser;

    private Tokens(JsonParser parser) {
        this.parser = parser;
    }

    /// @return empty for what is written in any other way than expected: it is left to a mapper
    static <S> Optional<S> read(byte[] state, Function<Tokens, S> read) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), state)) {
            var tokens = new Tokens(parser);
            tokens.expect(JsonToken.START_OBJECT);
            var it = read.apply(tokens);
            return parser.nextToken() == null ? Optional.of(it) : Optional.empty();
        } catch (Unexpected | JacksonException | IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Something else than the contract says.
    static final class Unexpected extends RuntimeException {
        Unexpected() {
            super("", null, false, false);
        }
    }

    /// The next field's name; null at the end of the object.
    @Nullable
    String name() {
        var name = parser.nextName();
        if (name == null && parser.currentToken() != JsonToken.END_OBJECT) {
            throw new Unexpected();
        }
        return name;
    }

    void skip() {
        parser.nextToken();
        parser.skipChildren();
    }

    /// A text of which there are few, each held once, however many states say it.
    String word() {
        var text = text();
        return WORDS.getOrDefault(text, text);
    }

    String text() {
        expect(JsonToken.VALUE_STRING);
        return parser.getString();
    }

    long number() {
        expect(JsonToken.VALUE_NUMBER_INT);
        return parser.getLongValue();
    }

    boolean flag() {
        return switch (parser.nextToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new Unexpected();
        };
    }

    LocalDate day() {
        return Iso.day(text());
    }

    Instant instant() {
        return Iso.instant(text());
    }

    UUID id() {
        var text = text();
        if (!isId(text)) {
            throw new Unexpected();
        }
        return UUID.fromString(text);
    }

    @Nullable
    LocalDate dayOrNull() {
        return switch (parser.nextToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> Iso.day(parser.getString());
            default -> throw new Unexpected();
        };
    }

    /// @param read one of the objects, from behind its first token
    <T> List<T> objects(Function<Tokens, T> read) {
        expect(JsonToken.START_ARRAY);
        var all = new ArrayList<T>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            all.add(read.apply(this));
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
            throw new Unexpected();
        }
        return all;
    }

    /// Each field once: as many as there are, and none missing.
    void once(int found, int fields) {
        if (found != fields) {
            throw new Unexpected();
        }
    }

    static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new Unexpected();
        }
        return value;
    }

    private void expect(JsonToken token) {
        if (parser.nextToken() != token) {
            throw new Unexpected();
        }
    }

    private static boolean isId(String text) {
        if (text.length() != UUID_LENGTH) {
            return false;
        }
        for (var at = 0; at < UUID_LENGTH; at++) {
            var isDash = at == 8 || at == 13 || at == 18 || at == 23;
            if (isDash ? text.charAt(at) != '-' : !HexFormat.isHexDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
