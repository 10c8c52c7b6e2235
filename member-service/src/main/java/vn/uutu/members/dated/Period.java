package vn.uutu.members.dated;

import java.time.LocalDate;
import java.util.Optional;

/// Days in Asia/Ho_Chi_Minh: from inclusive, to exclusive, without end where `to` is empty.
public record Period(LocalDate from, Optional<LocalDate> to) {

    public Period {
        if (to.isPresent() && !to.get().isAfter(from)) {
            throw new IllegalArgumentException("A period ends after it begins: %s, %s".formatted(from, to.get()));
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, Optional.empty());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && isBeforeEnd(day);
    }

    public boolean contains(Period other) {
        return !other.from.isBefore(from)
                && (to.isEmpty()
                        || other.to.filter(end -> !end.isAfter(to.get())).isPresent());
    }

    /// The days both have, or nothing.
    public Optional<Period> intersection(Period other) {
        var start = from.isAfter(other.from) ? from : other.from;
        if (!isBeforeEnd(start) || !other.isBeforeEnd(start)) {
            return Optional.empty();
        }
        return Optional.of(new Period(start, earlier(to, other.to)));
    }

    private boolean isBeforeEnd(LocalDate day) {
        return to.isEmpty() || day.isBefore(to.get());
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }
}
