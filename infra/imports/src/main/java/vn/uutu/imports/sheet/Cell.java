package vn.uutu.imports.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// A filled cell, typed as the file types it. A CSV has texts only.
public sealed interface Cell {

    /// As an officer reads it; goes back into the report of errors.
    String shown();

    record Text(String value) implements Cell {

        @Override
        public String shown() {
            return value;
        }
    }

    record Number(BigDecimal value) implements Cell {

        @Override
        public String shown() {
            return plain(value);
        }

        private static String plain(BigDecimal value) {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }
    }

    /// A number shown as a date; `serial` is what the file holds.
    record Date(LocalDate value, BigDecimal serial) implements Cell {

        private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

        @Override
        public String shown() {
            return VIETNAMESE.format(value);
        }
    }

    /// A formula that failed or was never calculated.
    record Broken(String shown) implements Cell {}
}
