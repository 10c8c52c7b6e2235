package vn.uutu.imports;

import java.util.Optional;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Wording;

/// Thrown out of a handler when a row turns out to be bad after something was written for it.
public final class RowRefused extends RuntimeException {

    private final transient Optional<Column<?>> column;
    private final transient Wording expected;

    public RowRefused(Wording expected) {
        this(Optional.empty(), expected);
    }

    public RowRefused(Column<?> column, Wording expected) {
        this(Optional.of(column), expected);
    }

    private RowRefused(Optional<Column<?>> column, Wording expected) {
        super("row refused", null, false, false);
        this.column = column;
        this.expected = expected;
    }

    public Optional<Column<?>> column() {
        return column;
    }

    public Wording expected() {
        return expected;
    }
}
