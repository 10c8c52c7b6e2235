package vn.uutu.reporting.tree;

import java.util.UUID;

/// Which unit. Ordered, so that all who write several units do it in the same order.
public record UnitId(UUID value) implements Comparable<UnitId> {

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    /// As a record's own, but for the time that those take until they are compiled: a history asks millions of times.
    @Override
    public boolean equals(Object other) {
        return other instanceof UnitId(var its) && value.equals(its);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
