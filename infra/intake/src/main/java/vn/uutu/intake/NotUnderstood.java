package vn.uutu.intake;

/// The event cannot be read. The message says why in words that may be logged: never values of the event.
public final class NotUnderstood extends Exception {

    public NotUnderstood(String reason) {
        super(reason);
    }
}
