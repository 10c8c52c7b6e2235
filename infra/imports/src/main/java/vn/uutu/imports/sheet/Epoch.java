package vn.uutu.imports.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// The day from which a workbook counts. Excel for Windows believes that 29 February 1900 existed.
enum Epoch {
    FROM_1900,
    FROM_1904;

    private static final int LAST = 2_958_465;

    Optional<LocalDate> day(BigDecimal serial) {
        if (serial.compareTo(BigDecimal.ONE) < 0 || serial.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return Optional.empty();
        }
        int days = serial.intValue();
        return Optional.of(
                switch (this) {
                    case FROM_1900 ->
                        LocalDate.of(1899, 12, days < 61 ? 31 : 30).plusDays(days);
                    case FROM_1904 -> LocalDate.of(1904, 1, 1).plusDays(days);
                });
    }
}
