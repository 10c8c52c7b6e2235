package vn.uutu.imports.column;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.uutu.imports.sheet.Cell;

/// Digits of fixed widths. A spreadsheet drops the leading zeros of whatever it takes for a number, in its own files
/// and in the CSV it saves: what is up to three digits too short lost zeros.
final class IdentifierKind implements Kind<String> {

    private static final int MOST_LOST_ZEROS = 3;

    private final int[] widths;

    IdentifierKind(int... widths) {
        if (widths.length == 0) {
            throw new IllegalArgumentException("an identifier needs a width");
        }
        this.widths = Arrays.stream(widths).sorted().toArray();
    }

    @Override
    public Reading<String> read(Cell cell, LocalDate today) {
        return switch (cell) {
            case Cell.Number number -> ofNumber(number.value());
            case Cell.Date date -> ofNumber(date.serial());
            case Cell.Text text -> ofText(text.value());
            case Cell.Broken _ -> new Reading.Refused<>(Sentences.BROKEN_FORMULA);
        };
    }

    private Reading<String> ofNumber(BigDecimal value) {
        if (value.signum() < 0 || value.stripTrailingZeros().scale() > 0 || value.precision() - value.scale() > 15) {
            return new Reading.Refused<>(expected());
        }
        return padded(value.toBigInteger().toString());
    }

    private Reading<String> ofText(String text) {
        if (text.matches("\\d([.,]\\d+)?[eE]\\+?\\d+")) {
            return new Reading.Refused<>(Sentences.SCIENTIFIC);
        }
        String digits = text.replace(" ", "");
        return digits.matches("[0-9]+") ? padded(digits) : new Reading.Refused<>(expected());
    }

    /// To the nearest width, which is its own if it has one: nine digits of nine or twelve stay nine.
    private Reading<String> padded(String digits) {
        OptionalInt width = Arrays.stream(widths)
                .filter(w -> w >= digits.length() && w - digits.length() <= MOST_LOST_ZEROS)
                .findFirst();
        return width.isPresent()
                ? new Reading.Value<>("0".repeat(width.getAsInt() - digits.length()) + digits)
                : new Reading.Refused<>(expected());
    }

    @Override
    public Wording expected() {
        return new Wording(
                listed(" hoặc ") + " chữ số; số 0 ở đầu mà Excel làm mất thì được thêm lại, nhiều nhất 3 số.",
                listed(" or ") + " digits; leading zeros that Excel dropped are put back, three at most.");
    }

    private String listed(String or) {
        return Arrays.stream(widths).mapToObj(Integer::toString).collect(Collectors.joining(or));
    }
}
