package vn.uutu.imports.column;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.uutu.imports.sheet.Cell;

record IntegerKind(int min, int max) implements Kind<Integer> {

    @Override
    public Reading<Integer> read(Cell cell, LocalDate today) {
        return switch (cell) {
            case Cell.Number number -> within(number.value());
            case Cell.Text text when text.value().matches("-?\\d{1,10}") -> within(new BigDecimal(text.value()));
            case Cell.Text _, Cell.Date _, Cell.Broken _ -> new Reading.Refused<>(expected());
        };
    }

    private Reading<Integer> within(BigDecimal value) {
        boolean fits = value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(min)) >= 0
                && value.compareTo(BigDecimal.valueOf(max)) <= 0;
        return fits ? new Reading.Value<>(value.intValue()) : new Reading.Refused<>(expected());
    }

    @Override
    public Wording expected() {
        return new Wording(
                "Số nguyên từ " + min + " đến " + max + ".", "A whole number from " + min + " to " + max + ".");
    }
}
