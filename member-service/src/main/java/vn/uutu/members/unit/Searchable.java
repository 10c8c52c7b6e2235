package vn.uutu.members.unit;

import java.text.Normalizer;
import java.util.Locale;

/// Text as people search for it: lower case, without accents, đ as d, one space between words.
public final class Searchable {

    private Searchable() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
