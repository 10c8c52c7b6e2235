package vn.uutu.intake.store;

/// Somebody else moved a position in the meantime: this consumer does not own the partition any more.
public final class PositionLost extends RuntimeException {

    PositionLost(String topic) {
        super("a position of %s was moved by another consumer".formatted(topic));
    }
}
