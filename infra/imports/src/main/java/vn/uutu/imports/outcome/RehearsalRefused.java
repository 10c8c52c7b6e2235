package vn.uutu.imports.outcome;

/// A job cannot be run for real.
public final class RehearsalRefused extends RuntimeException {

    private final Reason reason;

    public RehearsalRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// What stands in the way.
    public enum Reason {
        NO_DRY_RUN,
        NOT_DONE,
        RUN_ALREADY,
        TOO_OLD
    }
}
