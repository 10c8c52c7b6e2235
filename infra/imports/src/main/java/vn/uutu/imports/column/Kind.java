package vn.uutu.imports.column;

import java.time.LocalDate;
import java.util.List;
import vn.uutu.imports.sheet.Cell;

/// What a cell may hold, and how it is read.
interface Kind<T> {

    /// Reads a filled cell. `today` (the day the file was handed in) decides the century of `d/m/yy`.
    Reading<T> read(Cell cell, LocalDate today);

    /// What is expected, as one would tell an officer.
    Wording expected();

    /// The words to choose from, for the drop-down of a template; empty where anything may be typed.
    default List<String> choices() {
        return List.of();
    }
}
