package vn.uutu.members.privacy;

/// Nobody may read for a purpose that is not registered.
public final class UnknownPurpose extends RuntimeException {

    public UnknownPurpose(Purpose purpose) {
        super("There is no purpose %s".formatted(purpose.code()));
    }
}
