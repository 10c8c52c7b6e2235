package vn.uutu.benchmark.land;

import java.time.YearMonth;

/// The views of a history.
public enum Layout {
    AS_IS("as-is"),
    AS_WAS("as-was"),
    AS_ON("as-on:2025-06-30");

    private final String code;

    Layout(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// Whether the month is laid on the tree that holds after the day.
    boolean isAfter(YearMonth month) {
        return switch (this) {
            case AS_IS -> true;
            case AS_WAS -> Land.isAfter(month);
            case AS_ON -> false;
        };
    }
}
