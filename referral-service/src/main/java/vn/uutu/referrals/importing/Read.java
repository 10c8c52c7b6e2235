package vn.uutu.referrals.importing;

import vn.uutu.imports.column.Column;

/// What became of a row on the way to a case: still good, or refused.
sealed interface Read<T> {

    record Good<T>(T value) implements Read<T> {}

    record Refused<T>(RefusedRow why) implements Read<T> {}

    static <T> Read<T> refused(Column<?> column, String vi, String en) {
        return new Refused<>(RefusedRow.of(column, vi, en));
    }
}
