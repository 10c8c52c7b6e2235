package vn.uutu.imports.column;

import java.time.LocalDate;
import vn.uutu.imports.sheet.Cell;

record TextKind(int max) implements Kind<String> {

    @Override
    public Reading<String> read(Cell cell, LocalDate today) {
        String text = cell.shown();
        return text.length() > max ? new Reading.Refused<>(expected()) : new Reading.Value<>(text);
    }

    @Override
    public Wording expected() {
        return new Wording("Tối đa " + max + " ký tự.", "At most " + max + " characters.");
    }
}
