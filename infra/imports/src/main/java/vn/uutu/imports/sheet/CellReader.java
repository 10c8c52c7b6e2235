package vn.uutu.imports.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;

/// Reads one `c` element. A formula counts as what it resulted in when the file was saved.
final class CellReader {

    /// What Excel itself keeps of a number.
    private static final MathContext PRECISION = new MathContext(15);

    private final Xml xml;
    private final SharedStrings strings;
    private final Styles styles;
    private final Epoch epoch;

    CellReader(Xml xml, SharedStrings strings, Styles styles, Epoch epoch) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.epoch = epoch;
    }

    private record Content(Optional<String> value, Optional<String> formula) {}

    Optional<Cell> read() {
        String type = xml.attribute("t").orElse("n");
        int style = whole(xml.attribute("s").orElse("0")).orElse(0);
        Content content = content();
        if (content.value().isEmpty()) {
            return content.formula().map(formula -> new Cell.Broken("=" + formula));
        }
        String value = content.value().get();
        return switch (type) {
            case "s" -> text(strings.text(whole(value.strip()).orElse(-1)));
            case "n" -> value.isBlank() ? Optional.empty() : Optional.of(number(value.strip(), style));
            case "b" -> text(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> Optional.of(new Cell.Broken(Words.clean(value)));
            default -> text(Words.clean(value));
        };
    }

    private Content content() {
        Optional<String> value = Optional.empty();
        Optional<String> formula = Optional.empty();
        while (true) {
            switch (xml.next()) {
                case START -> {
                    String name = xml.name();
                    String text = xml.text();
                    value = name.equals("v") || name.equals("is") ? Optional.of(text) : value;
                    formula = name.equals("f") ? Optional.of(text) : formula;
                }
                case END -> {
                    return new Content(value, formula);
                }
                case TEXT -> {}
                case FINISHED -> throw Refusals.damaged();
            }
        }
    }

    private static Optional<Cell> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Cell.Text(text));
    }

    private static Optional<Integer> whole(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private Cell number(String text, int style) {
        Optional<BigDecimal> number = number(text);
        if (number.isEmpty()) {
            return new Cell.Text(Words.clean(text));
        }
        Optional<LocalDate> day = styles.isDate(style) ? epoch.day(number.get()) : Optional.empty();
        return day.<Cell>map(date -> new Cell.Date(date, number.get())).orElseGet(() -> new Cell.Number(number.get()));
    }

    /// Only what fits a double, so that `1E-999999999` cannot become a text of a billion digits.
    private static Optional<BigDecimal> number(String text) {
        if (text.length() > 40 || !text.matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]{1,3})?")) {
            return Optional.empty();
        }
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            return Optional.empty();
        }
        return Optional.of(value == 0 ? BigDecimal.ZERO : new BigDecimal(text).round(PRECISION));
    }
}
