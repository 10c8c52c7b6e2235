package vn.uutu.local;

/// Why the suite, or its demonstration, does not start: one line that says what to do.
public final class CannotStart extends RuntimeException {

    private final String reason;

    public CannotStart(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
