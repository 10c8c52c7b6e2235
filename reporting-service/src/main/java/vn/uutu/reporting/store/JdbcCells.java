package vn.uutu.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.rollup.Cell;
import vn.uutu.reporting.rollup.Cells;
import vn.uutu.reporting.rollup.Counts;
import vn.uutu.reporting.rollup.Deltas;
import vn.uutu.reporting.rollup.Layer;
import vn.uutu.reporting.tree.UnitId;

/// Cells in PostgreSQL: one row per unit, layer, measure and month.
@Repository
class JdbcCells implements Cells {

    private static final int ROWS_PER_STATEMENT = 10_000;

    private final JdbcClient jdbc;
    private final Copying copying;

    JdbcCells(JdbcClient jdbc, Copying copying) {
        this.jdbc = jdbc;
        this.copying = copying;
    }

    @Override
    public Map<UnitId, Map<Cell, Counts>> of(Layer layer, Collection<UnitId> units) {
        var cells = new HashMap<UnitId, Map<Cell, Counts>>();
        jdbc.sql("""
            select unit_id, layer, measure, month, counts
              from cell
             where unit_id in (select unnest(:units::uuid[])) and layer = :layer
            """)
                .param("layer", layer.number())
                .param("units", Columns.of(units, unit -> unit))
                .query((row, _) -> read(row))
                .list()
                .forEach(row ->
                        cells.computeIfAbsent(row.unit(), _ -> new HashMap<>()).put(row.cell(), row.counts()));
        return cells;
    }

    @Override
    public void add(Deltas deltas) {
        var rows = new ArrayList<Row>();
        deltas.changes((unit, cell, counts) -> {
            rows.add(new Row(unit, cell, counts));
            if (rows.size() == ROWS_PER_STATEMENT) {
                writeMany(rows);
                rows.clear();
            }
        });
        if (!rows.isEmpty()) {
            write(rows);
        }
    }

    /// While cells are added by COPY nobody else writes any; readers go on.
    private void writeMany(List<Row> rows) {
        jdbc.sql("lock table cell in share row exclusive mode").update();
        var known = known(rows.stream().map(Row::unit).distinct().toList());
        var there = rows.stream().collect(Collectors.partitioningBy(row -> known.contains(row.key())));
        copying.add(
                "cell (unit_id, layer, measure, month, total, counts)",
                there.getOrDefault(false, List.of()),
                row -> List.of(
                        row.unit(),
                        row.cell().layer().number(),
                        row.cell().measure().number(),
                        Columns.number(row.cell().month()),
                        row.counts().total(),
                        row.counts().literal()));
        var rest = there.getOrDefault(true, List.of());
        if (!rest.isEmpty()) {
            write(rest);
        }
    }

    /// In the order given, which is the key order.
    private void write(List<Row> rows) {
        jdbc.sql("""
            insert into cell (unit_id, layer, measure, month, total, counts)
            select unit_id, layer, measure, month, total, counts::integer[]
              from unnest(:units::uuid[], :layers::smallint[], :measures::smallint[], :months::integer[], :totals::integer[],
                          :counts::text[])
                   with ordinality as row (unit_id, layer, measure, month, total, counts, position)
             order by position
            on conflict (unit_id, layer, measure, month) do update
               set total = cell.total + excluded.total,
                   counts = add_counts(cell.counts, excluded.counts)
            """)
                .param("units", Columns.of(rows, Row::unit))
                .param("layers", Columns.of(rows, row -> row.cell().layer().number()))
                .param("measures", Columns.of(rows, row -> row.cell().measure().number()))
                .param(
                        "months",
                        Columns.of(rows, row -> Columns.number(row.cell().month())))
                .param("totals", Columns.of(rows, row -> row.counts().total()))
                .param("counts", Columns.of(rows, row -> row.counts().literal()))
                .update();
    }

    private Set<Key> known(List<UnitId> units) {
        return jdbc.sql(
                        "select unit_id, layer, measure, month from cell where unit_id in (select unnest(:units::uuid[]))")
                .param("units", Columns.of(units, unit -> unit))
                .query((row, _) -> key(row))
                .set();
    }

    private record Key(UnitId unit, Cell cell) {}

    private record Row(UnitId unit, Cell cell, Counts counts) {

        Key key() {
            return new Key(unit, cell);
        }
    }

    private static Row read(ResultSet row) throws SQLException {
        var key = key(row);
        return new Row(key.unit(), key.cell(), Counts.of((Integer[])
                row.getArray("counts").getArray()));
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                new UnitId(row.getObject("unit_id", UUID.class)),
                new Cell(
                        Layer.of(row.getInt("layer")),
                        Measure.of(row.getInt("measure")),
                        Columns.month(row.getInt("month"))));
    }
}
