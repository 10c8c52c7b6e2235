package vn.uutu.benchmark;

/// What came out is not what should have: there is no number then.
public final class Unsound extends RuntimeException {

    public Unsound(String message) {
        super(message);
    }

    public static void unlessEqual(String what, long expected, long shown) {
        if (expected != shown) {
            throw new Unsound("%s: %,d expected, %,d shown".formatted(what, expected, shown));
        }
    }
}
