package vn.uutu.problems;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/// Reads texts and nothing else as a text, and refuses those that the database could not keep.
final class StorableTexts extends StdScalarDeserializer<String> {

    StorableTexts() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw MismatchedInputException.from(parser, String.class, "not a text");
        }
        var text = parser.getString();
        if (!UnstorableText.isStorable(text)) {
            throw new UnstorableText(parser);
        }
        return text;
    }
}
