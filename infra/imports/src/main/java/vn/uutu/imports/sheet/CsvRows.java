package vn.uutu.imports.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.uutu.imports.ImportRefused;

/// Counts rows as a spreadsheet program would show them: a quoted line break does not begin a row, an empty line does.
final class CsvRows implements Rows {

    private static final int MOST_CELLS = 1_000;

    private final Iterator<CsvRecord> records;
    private int number;

    CsvRows(Iterator<CsvRecord> records) {
        this.records = records;
    }

    @Override
    public Optional<SheetRow> next() throws IOException {
        try {
            while (records.hasNext()) {
                SortedMap<Integer, Cell> cells = cells(records.next());
                number++;
                if (!cells.isEmpty()) {
                    return Optional.of(new SheetRow(number, cells));
                }
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            throw refusal(e);
        } catch (UncheckedIOException e) {
            throw refusal(e);
        }
    }

    private ImportRefused refusal(Throwable e) throws IOException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return Refusals.wrongEncoding();
            }
            if (cause instanceof IOException io) {
                throw io;
            }
        }
        return Refusals.damagedCsv(number);
    }

    private static SortedMap<Integer, Cell> cells(CsvRecord csv) {
        SortedMap<Integer, Cell> cells = new TreeMap<>();
        for (int i = 0; i < Math.min(csv.getFieldCount(), MOST_CELLS); i++) {
            String text = Words.clean(csv.getField(i));
            if (!text.isEmpty()) {
                cells.put(i, new Cell.Text(text));
            }
        }
        return cells;
    }

    @Override
    public void close() {
        // the file stays open for another reading
    }
}
