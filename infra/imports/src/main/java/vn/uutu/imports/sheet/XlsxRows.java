package vn.uutu.imports.sheet;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The rows of one sheet. Row and column numbers may be left out in the file; then they count on.
final class XlsxRows implements Rows {

    private static final int MOST_CELLS = 1_000;
    private static final int LAST_ROW = 1_048_576;

    private final Xml xml;
    private final CellReader cells;
    private int number;

    XlsxRows(Xml xml, SharedStrings strings, Styles styles, Epoch epoch) {
        this.xml = xml;
        this.cells = new CellReader(xml, strings, styles, epoch);
    }

    @Override
    public Optional<SheetRow> next() {
        while (xml.find("row")) {
            int next = xml.attribute("r").map(XlsxRows::rowNumber).orElse(number + 1);
            if (next <= number) {
                throw Refusals.damaged();
            }
            number = next;
            SortedMap<Integer, Cell> filled = row();
            if (!filled.isEmpty()) {
                return Optional.of(new SheetRow(number, filled));
            }
        }
        return Optional.empty();
    }

    private static int rowNumber(String text) {
        int parsed = text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
        if (parsed < 1 || parsed > LAST_ROW) {
            throw Refusals.damaged();
        }
        return parsed;
    }

    private SortedMap<Integer, Cell> row() {
        SortedMap<Integer, Cell> filled = new TreeMap<>();
        int column = -1;
        for (Xml.Token token = xml.next(); ; token = xml.next()) {
            if (token == Xml.Token.FINISHED) {
                throw Refusals.damaged();
            }
            if (token == Xml.Token.END && xml.at("row")) {
                return filled;
            }
            if (token == Xml.Token.START && xml.at("c")) {
                int next = column + 1;
                int at = xml.attribute("r").map(XlsxRows::column).orElse(next);
                column = at;
                cells.read().filter(_ -> at < MOST_CELLS).ifPresent(cell -> filled.put(at, cell));
            }
        }
    }

    /// `AB12` is column 27.
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < Math.min(reference.length(), 3) && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        if (column < 1) {
            throw Refusals.damaged();
        }
        return column - 1;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
