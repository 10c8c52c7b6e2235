package vn.uutu.imports.outcome;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What two writings of the same name or number have in common: no case, accents, spaces, signs, leading zeros.
public final class Trace {

    private static final Pattern DECIMALS = Pattern.compile("\\.0+$");
    private static final Pattern IGNORED =
            Pattern.compile("[\\u0300-\\u036f\\s\\u00a0\\u00ad\\u2000-\\u200f\\u202f\\u2060\\u3000\\ufeff\\p{Punct}]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");

    private Trace() {}

    static String of(String written) {
        var plain = Normalizer.normalize(DECIMALS.matcher(written).replaceFirst(""), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return LEADING_ZEROS.matcher(IGNORED.matcher(plain).replaceAll("")).replaceFirst("");
    }

    /// Of all that say something.
    public static Set<String> of(String... written) {
        return Arrays.stream(written)
                .map(Trace::of)
                .filter(trace -> !trace.isEmpty())
                .collect(Collectors.toSet());
    }

    /// Whether one of these values leaves one of the traces.
    public static boolean isIn(Collection<String> values, Set<String> traces) {
        return values.stream().map(Trace::of).anyMatch(traces::contains);
    }
}
