package vn.uutu.reporting.progress;

import java.util.Arrays;
import java.util.Locale;
import vn.uutu.problems.Refusal;

/// The two numbers of a ratio.
enum Side {
    NUMERATOR,
    DENOMINATOR;

    static Side parse(String field, String text) {
        return Arrays.stream(values())
                .filter(side -> side.code().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.ofField(field, "rule.side"));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
