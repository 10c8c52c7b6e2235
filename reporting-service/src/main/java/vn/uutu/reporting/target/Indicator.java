package vn.uutu.reporting.target;

import java.util.Arrays;
import java.util.Optional;

/// What a programme promises.
public enum Indicator {
    REFERRED("referred"),
    ADMITTED("admitted"),
    /// Share of the Union among all new Party members.
    UNION_SHARE("union-share");

    private final String code;

    Indicator(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Indicator> find(String code) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.code.equals(code))
                .findFirst();
    }

    /// Counts can be split over years and units; a share cannot.
    public boolean isCount() {
        return switch (this) {
            case REFERRED, ADMITTED -> true;
            case UNION_SHARE -> false;
        };
    }
}
