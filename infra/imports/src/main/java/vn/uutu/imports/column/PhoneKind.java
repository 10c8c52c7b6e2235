package vn.uutu.imports.column;

import java.time.LocalDate;
import vn.uutu.imports.sheet.Cell;

/// A telephone number of Viet Nam: ten digits from 0, or eleven of a landline. A spreadsheet that takes it for a number
/// drops what it begins with; what is a text and looks otherwise stays as it is written.
record PhoneKind(int max) implements Kind<String> {

    private static final String BARE = "[35789]\\d{8}|2\\d{9}";

    @Override
    public Reading<String> read(Cell cell, LocalDate today) {
        return switch (cell) {
            case Cell.Number number -> ofNumber(number.shown());
            case Cell.Date date -> ofNumber(date.serial().toPlainString());
            case Cell.Text text -> ofText(text.value());
            case Cell.Broken _ -> new Reading.Refused<>(Sentences.BROKEN_FORMULA);
        };
    }

    private Reading<String> ofNumber(String digits) {
        if (digits.matches(BARE)) {
            return new Reading.Value<>("0" + digits);
        }
        return digits.matches("84(" + BARE + ")")
                ? new Reading.Value<>("+" + digits)
                : new Reading.Refused<>(expected());
    }

    private Reading<String> ofText(String text) {
        String digits = text.replaceAll("[ .]", "");
        if (digits.matches(BARE)) {
            return new Reading.Value<>("0" + digits);
        }
        return text.length() > max ? new Reading.Refused<>(expected()) : new Reading.Value<>(text);
    }

    @Override
    public Wording expected() {
        return new Wording(
                "Số điện thoại 10 chữ số, bắt đầu bằng số 0; dạng khác thì ghi vào ô Văn bản (Text), tối đa %d ký tự."
                        .formatted(max),
                "A telephone number of 10 digits from 0; another form in a cell of text, at most %d characters."
                        .formatted(max));
    }
}
