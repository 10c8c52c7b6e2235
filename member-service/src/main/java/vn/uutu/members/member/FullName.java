package vn.uutu.members.member;

import java.text.Normalizer;
import vn.uutu.members.unit.Searchable;

/// A person's name in composed form (NFC), words parted by one space.
public record FullName(String value) {

    private static final int LONGEST = 100;

    public FullName {
        value = tidy(value);
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a name");
        }
    }

    /// 2 to 100 characters: letters, spaces, apostrophes, dots and dashes, at least one letter.
    public static boolean isOne(String text) {
        var tidied = tidy(text);
        return tidied.length() >= 2
                && tidied.length() <= LONGEST
                && tidied.codePoints().anyMatch(Character::isLetter)
                && tidied.codePoints().allMatch(FullName::mayStandInAName);
    }

    /// How names are compared and searched.
    public String searchable() {
        return Searchable.of(value);
    }

    private static boolean mayStandInAName(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || " '’.-".indexOf(c) >= 0;
    }

    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
