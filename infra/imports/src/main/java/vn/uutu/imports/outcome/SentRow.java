package vn.uutu.imports.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.uutu.imports.sheet.Cell;

/// A row as the file has it: the cells below the header's names, in their order. Does not print its cells: they are
/// personal data.
public record SentRow(int number, List<Optional<Cell>> cells) {

    static final String BETWEEN = "\u001f"; // in no text of a sheet
    private static final int LONGEST = 32_767; // what a cell of Excel holds

    public SentRow {
        cells = List.copyOf(cells);
    }

    /// One letter for each cell.
    String kinds() {
        return cells.stream().map(cell -> cell.map(SentRow::kind).orElse("_")).collect(Collectors.joining());
    }

    /// All cells in one text, which is sealed as a whole.
    String texts() {
        return cells.stream()
                .map(cell -> cell.map(SentRow::storable).orElse(""))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String storable(Cell cell) {
        var text = text(cell).replace("\0", "").replace(BETWEEN, "");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String kind(Cell cell) {
        return switch (cell) {
            case Cell.Text _, Cell.Broken _ -> "t";
            case Cell.Number _ -> "n";
            case Cell.Date _ -> "d";
        };
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.value();
            case Cell.Broken broken -> broken.shown();
            case Cell.Number number -> number.value().toPlainString();
            case Cell.Date date -> date.value() + " " + date.serial().toPlainString();
        };
    }

    static SentRow of(int number, String kinds, String texts) {
        var each = each(texts);
        var cells = new ArrayList<Optional<Cell>>();
        for (int i = 0; i < kinds.length(); i++) {
            cells.add(cell(kinds.charAt(i), each.get(i)));
        }
        return new SentRow(number, cells);
    }

    /// The text of each cell.
    static List<String> each(String texts) {
        return List.of(texts.split(BETWEEN, -1));
    }

    private static Optional<Cell> cell(char kind, String text) {
        return switch (kind) {
            case 't' -> Optional.of(new Cell.Text(text));
            case 'n' -> Optional.of(new Cell.Number(new BigDecimal(text)));
            case 'd' -> {
                var parts = text.split(" ");
                yield Optional.of(new Cell.Date(LocalDate.parse(parts[0]), new BigDecimal(parts[1])));
            }
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return "row " + number;
    }
}
