package vn.uutu.reporting.tree;

import java.util.Arrays;

/// The five sectors of the plan. A unit where they mix (a district, a commune) has `MIXED`.
///
/// The order is part of how cells are stored: add at the end only.
public enum Sector {
    MIXED("mixed"),
    RESIDENTIAL("residential"),
    SCHOOL("school"),
    ENTERPRISE("enterprise"),
    CIVIL_SERVICE("civil-service"),
    ARMED_FORCES("armed-forces");

    private final String code;

    Sector(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException if no sector has this code
    public static Sector of(String code) {
        return Arrays.stream(values())
                .filter(sector -> sector.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a sector: " + code));
    }
}
