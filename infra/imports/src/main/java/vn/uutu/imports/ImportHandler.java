package vn.uutu.imports;

import java.util.List;
import vn.uutu.imports.column.Columns;

/// What a service does with the rows of one kind of file. A bean of this type is all it takes.
public interface ImportHandler {

    /// Stable name, kept with each job: `roster`.
    String kind();

    /// The layouts it understands. The first whose needed columns are all in the file is used.
    List<Columns> layouts();

    /// The columns of an empty workbook to fill in.
    default Columns template() {
        return layouts().getFirst();
    }

    /// Whether a dry run can be run for real without the file being sent again: the file is then kept for a day.
    default boolean runsRehearsed() {
        return false;
    }

    /// Takes at most 500 readable rows, inside the transaction that also stores their outcome, and reports
    /// **every** row exactly once. Must be idempotent: the same file may come twice.
    ///
    /// Throwing `RowRefused` or breaking a constraint undoes the call; the rows are then given again in ever
    /// smaller portions until the bad one stands alone and is rejected. In a rehearsal (`job.dryRun()`) everything
    /// is undone at the end and nothing may be announced: see `Rehearsal.isOn()`.
    void handle(ImportJob job, List<Row> rows, ImportResult result);
}
