package vn.uutu.imports;

import java.util.Optional;
import java.util.UUID;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Wording;

/// Where a handler says what became of each row. `expected` is a sentence an officer would write; it holds no value of
/// another person's record.
public interface ImportResult {

    /// The row changed something.
    void accepted(Row row);

    /// The same, telling what it did in a word of the handler, and to which record if that was there before.
    void accepted(Row row, String what, Optional<UUID> about);

    /// Everything in the row was known already.
    void unchanged(Row row);

    /// The row is none of those that were asked for: nothing is wrong with it, and nothing became of it.
    void skipped(Row row);

    /// May be called several times for a row, once per faulty cell.
    void rejected(Row row, Column<?> column, Wording expected);

    /// For a fault that belongs to no single column.
    void rejected(Row row, Wording expected);

    /// Not written, since it may be somebody we have: a human decides.
    void possibleDuplicate(Row row, Column<?> column, Wording expected);
}
