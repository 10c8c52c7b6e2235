package vn.uutu.referrals.gate;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Whether a gate is passed. What nobody recorded is not known, which is neither a yes nor a no.
public enum Result {
    MET("met"),
    NOT_MET("not-met"),
    NOT_KNOWN("not-known");

    private final String code;

    Result(String code) {
        this.code = code;
    }

    /// As it stands on the wire.
    public String code() {
        return code;
    }

    static Result of(boolean met) {
        return met ? MET : NOT_MET;
    }

    /// One gate that is not met settles it; one that is not known leaves it open.
    static Result together(Collection<Result> results) {
        return List.of(NOT_MET, NOT_KNOWN).stream()
                .filter(results::contains)
                .findFirst()
                .orElse(MET);
    }

    /// The same of what was kept.
    public static Result ofAll(Collection<GateView> found) {
        return together(found.stream()
                .map(it -> Arrays.stream(values())
                        .filter(result -> result.code.equals(it.result()))
                        .findFirst()
                        .orElse(NOT_KNOWN))
                .toList());
    }
}
