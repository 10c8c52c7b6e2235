package vn.uutu.imports.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.uutu.imports.ImportRefused;
import vn.uutu.imports.column.Columns;
import vn.uutu.imports.sheet.Refusals;
import vn.uutu.imports.sheet.Rows;
import vn.uutu.imports.sheet.SheetRow;
import vn.uutu.imports.sheet.Spreadsheet;

/// The rows below the header of the first sheet that has one.
public final class Table implements Closeable {

    public static final int MOST_ROWS = 200_000;

    private final Header header;
    private final Deque<SheetRow> ahead;
    private final Rows rows;
    private int count;

    private Table(Header header, List<SheetRow> ahead, Rows rows) {
        this.header = header;
        this.ahead = new ArrayDeque<>(ahead);
        this.rows = rows;
    }

    /// @throws vn.uutu.imports.ImportRefused when no sheet has the columns of any layout
    public static Table in(Spreadsheet spreadsheet, List<Columns> layouts) throws IOException {
        HeaderSearch search = new HeaderSearch(layouts);
        for (int sheet = 0; sheet < spreadsheet.sheets(); sheet++) {
            Rows rows = spreadsheet.rows(sheet);
            List<SheetRow> first = first(rows, search);
            Optional<Header> header = search.in(first);
            if (header.isPresent()) {
                int last = header.get().lastRow();
                return new Table(header.get(), Numbering.without(first, last), rows);
            }
            rows.close();
        }
        throw search.refusal();
    }

    /// Read with a wrong separator, a good CSV may look damaged: the others are tried before it is refused.
    private static List<SheetRow> first(Rows rows, HeaderSearch search) throws IOException {
        try {
            return first(rows);
        } catch (ImportRefused refused) {
            search.couldNotRead(refused);
            return List.of();
        }
    }

    private static List<SheetRow> first(Rows rows) throws IOException {
        List<SheetRow> first = new ArrayList<>();
        Optional<SheetRow> row = rows.next();
        while (row.isPresent()) {
            first.add(row.get());
            row = row.get().number() > HeaderSearch.DEPTH + 1 ? Optional.empty() : rows.next();
        }
        return first;
    }

    public String layout() {
        return header.columns().layout();
    }

    public List<String> ignored() {
        return header.ignored();
    }

    /// What the file calls its columns, in its order.
    public List<String> header() {
        return List.copyOf(header.names().values());
    }

    /// Empty at the end.
    public Optional<TableRow> next() throws IOException {
        SheetRow buffered = ahead.poll();
        Optional<SheetRow> row = buffered != null ? Optional.of(buffered) : rows.next();
        if (row.isPresent() && ++count > MOST_ROWS) {
            throw Refusals.tooManyRows(MOST_ROWS);
        }
        return row.map(found -> new TableRow(header, found));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
