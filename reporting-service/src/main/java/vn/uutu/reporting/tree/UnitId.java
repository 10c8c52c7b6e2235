package vn.uutu.reporting.tree;

import java.util.UUID;

/// Which unit. Ordered, so that all who write several units do it in the same order.
public record UnitId(UUID value) implements Comparable<UnitId> {

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
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
