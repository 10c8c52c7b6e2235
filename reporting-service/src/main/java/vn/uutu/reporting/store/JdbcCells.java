package vn.uutu.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    JdbcCells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UnitId, Map<Cell, Counts>> of(Layer layer, Collection<UnitId> units) {
        var cells = new HashMap<UnitId, Map<Cell, Counts>>();
        jdbc.sql("""
            select unit_id, layer, measure, month, counts
              from cell
             where unit_id = any(:units::uuid[]) and layer = :layer
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
        deltas.changes()
                .forEach((unit, cells) -> cells.forEach((cell, counts) -> rows.add(new Row(unit, cell, counts))));
        for (var start = 0; start < rows.size(); start += ROWS_PER_STATEMENT) {
            write(rows.subList(start, Math.min(rows.size(), start + ROWS_PER_STATEMENT)));
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

    private record Row(UnitId unit, Cell cell, Counts counts) {}

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                new UnitId(row.getObject("unit_id", UUID.class)),
                new Cell(
                        Layer.of(row.getInt("layer")),
                        Measure.of(row.getInt("measure")),
                        Columns.month(row.getInt("month"))),
                Counts.of((Integer[]) row.getArray("counts").getArray()));
    }
}
