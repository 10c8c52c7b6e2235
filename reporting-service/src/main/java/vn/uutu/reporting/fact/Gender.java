package vn.uutu.reporting.fact;

import java.util.Arrays;

/// As the roster states it. The order is part of how cells are stored: add at the end only.
public enum Gender {
    UNKNOWN("unknown"),
    MALE("male"),
    FEMALE("female");

    private final String code;

    Gender(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException if no gender has this code
    public static Gender of(String code) {
        return Arrays.stream(values())
                .filter(gender -> gender.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a gender: " + code));
    }
}
