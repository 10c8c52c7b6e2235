package vn.uutu.imports.column;

import java.time.LocalDate;
import java.util.Optional;
import vn.uutu.imports.sheet.Cell;

/// A full date. A bare number is refused: nobody can see whether 44927 is a day or a slip.
record DateKind() implements Kind<LocalDate> {

    @Override
    public Reading<LocalDate> read(Cell cell, LocalDate today) {
        return in(cell, today)
                .<Reading<LocalDate>>map(Reading.Value::new)
                .orElseGet(() -> new Reading.Refused<>(Sentences.DATE));
    }

    static Optional<LocalDate> in(Cell cell, LocalDate today) {
        return switch (cell) {
            case Cell.Date date -> Dates.plausible(date.value());
            case Cell.Text text -> Dates.of(text.value(), today);
            case Cell.Number _, Cell.Broken _ -> Optional.empty();
        };
    }

    @Override
    public Wording expected() {
        return Sentences.DATE;
    }
}
