package vn.uutu.members.dated;

import java.util.Optional;

/// The version that somebody looked at before deciding; empty where they do not care (no `If-Match`, or `*`).
public record ExpectedVersion(Optional<Long> version) {

    public static final ExpectedVersion ANY = new ExpectedVersion(Optional.empty());

    /// @throws Stale if somebody changed it since
    public void check(long actual) {
        if (version.filter(expected -> expected != actual).isPresent()) {
            throw new Stale();
        }
    }

    /// The decision was made on an older version.
    public static final class Stale extends RuntimeException {

        private Stale() {
            super("It was changed since it was read");
        }
    }
}
