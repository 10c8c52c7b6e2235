package vn.uutu.referrals.importing;

import java.text.Normalizer;
import java.util.Locale;

/// Names as they are compared: lower case, without accents, đ as d, one space between words. The database has a
/// function of this name, which finds; what counts is decided here.
final class Searchable {

    private Searchable() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
