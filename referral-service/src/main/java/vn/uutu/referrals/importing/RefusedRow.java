package vn.uutu.referrals.importing;

import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Wording;

/// A row that is not taken: the column to look at and what is expected there.
///
/// @param uncertain a person may be meant whom only a human can tell
record RefusedRow(Column<?> column, Wording expected, boolean uncertain) {

    static RefusedRow of(Column<?> column, String vi, String en) {
        return new RefusedRow(column, new Wording(vi, en), false);
    }

    static RefusedRow uncertain(Column<?> column, String vi, String en) {
        return new RefusedRow(column, new Wording(vi, en), true);
    }
}
