package vn.uutu.reporting.progress;

import java.math.BigDecimal;
import java.util.List;

/// Figures as officers' own programs open them: the same as those of an answer, in rows and columns.
///
/// @param notes what the columns mean, and of when the figures are
record Table(String title, List<String> heading, List<List<Cell>> rows, List<Note> notes) {

    sealed interface Cell {

        record Text(String value) implements Cell {}

        record Amount(BigDecimal value) implements Cell {}

        record Share(BigDecimal value) implements Cell {}

        /// What cannot be known is left empty.
        record Unknown() implements Cell {}
    }

    record Note(String of, String says) {}
}
