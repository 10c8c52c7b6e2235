package vn.uutu.problems;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/// A text that PostgreSQL cannot keep: with a NUL character or half of a surrogate pair.
final class UnstorableText extends DatabindException {

    UnstorableText(JsonParser parser) {
        super(parser, "unstorable text");
    }

    /// Whether every character of the text can be kept.
    static boolean isStorable(String text) {
        for (int at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character == 0 || Character.isLowSurrogate(character)) {
                return false;
            }
            if (Character.isHighSurrogate(character)) {
                at++;
                if (at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
                    return false;
                }
            }
        }
        return true;
    }
}
