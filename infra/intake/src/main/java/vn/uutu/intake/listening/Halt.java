package vn.uutu.intake.listening;

/// The listener must stop until an operator has decided. The message says why and what to do.
final class Halt extends RuntimeException {

    Halt(String reason) {
        super(reason);
    }
}
