package vn.uutu.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.reporting.rollup.Cell;
import vn.uutu.reporting.rollup.Cells;
import vn.uutu.reporting.rollup.Counts;
import vn.uutu.reporting.rollup.Deltas;
import vn.uutu.reporting.rollup.Layer;
import vn.uutu.reporting.rollup.Tally;
import vn.uutu.reporting.tree.UnitId;

/// Cells in PostgreSQL: one row per unit and month for what counts in both layers, and one for what counts in one only.
@Repository
class JdbcCells implements Cells {

    private final JdbcClient jdbc;
    private final Copying copying;

    JdbcCells(JdbcClient jdbc, Copying copying) {
        this.jdbc = jdbc;
        this.copying = copying;
    }

    @Override
    public Map<UnitId, Map<Cell, Counts>> of(Layer layer, Collection<UnitId> units) {
        var found = new HashMap<UnitId, Map<Cell, Counts>>();
        jdbc.sql("""
            select unit_id, month, codes, counts
              from cell
             where unit_id in (select unnest(:units::uuid[])) and layer in (0, :layer)
            """)
                .param("layer", layer.number())
                .param("units", Columns.of(units, unit -> unit))
                .query(row -> {
                    var month = Columns.month(row.getInt("month"));
                    var cells = found.computeIfAbsent(unit(row), _ -> new HashMap<>());
                    tally(row)
                            .byMeasure()
                            .forEach((measure, counts) ->
                                    cells.merge(new Cell(layer, measure, month), counts, Counts::plus));
                });
        return found;
    }

    @Override
    public void add(Deltas deltas) {
        var rows = new ArrayList<Row>();
        deltas.changes((unit, slot, tally) ->
                rows.add(new Row(new Key(unit, Columns.number(slot.month()), slot.number()), tally)));
        if (rows.size() < Copying.MANY) {
            write(rows);
        } else {
            writeMany(rows);
        }
    }

    /// While cells are added by COPY nobody else writes any; readers go on.
    private void writeMany(List<Row> rows) {
        jdbc.sql("lock table cell in share row exclusive mode").update();
        if (isEmpty()) {
            copy(rows);
        } else {
            Columns.parts(rows).forEach(part -> copy(onTopOfStored(part)));
        }
    }

    /// Takes out what is there, to be put back together with what is added.
    private List<Row> onTopOfStored(List<Row> rows) {
        var stored = take(rows);
        return rows.stream()
                .map(row -> Optional.ofNullable(stored.get(row.key()))
                        .map(tally -> new Row(row.key(), tally.plus(row.tally())))
                        .orElse(row))
                .filter(row -> !row.tally().isZero())
                .toList();
    }

    private Map<Key, Tally> take(List<Row> rows) {
        var taken = new HashMap<Key, Tally>();
        jdbc.sql("""
            delete from cell
             using unnest(:units::uuid[], :months::integer[], :layers::smallint[]) as row (unit_id, month, layer)
             where cell.unit_id = row.unit_id and cell.month = row.month and cell.layer = row.layer
            returning cell.unit_id, cell.month, cell.layer, cell.codes, cell.counts
            """).params(keys(rows)).query(row -> {
            taken.put(new Key(unit(row), row.getInt("month"), row.getInt("layer")), tally(row));
        });
        return taken;
    }

    private void copy(List<Row> rows) {
        copying.add(
                "cell (unit_id, month, layer, totals, codes, counts)",
                rows,
                (row, line) -> line.uuid(row.key().unit().value())
                        .integer(row.key().month())
                        .smallint(row.key().layer())
                        .integers(row.tally().totals())
                        .smallints(row.tally().codes())
                        .integers(row.tally().counts()));
    }

    /// In the order given, which is the key order.
    private void write(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
            insert into cell (unit_id, month, layer, totals, codes, counts)
            select unit_id, month, layer, totals::integer[], codes::smallint[], counts::integer[]
              from unnest(:units::uuid[], :months::integer[], :layers::smallint[],
                          :totals::text[], :codes::text[], :counts::text[])
                   with ordinality as row (unit_id, month, layer, totals, codes, counts, position)
             order by position
            on conflict (unit_id, month, layer) do update
               set totals = add_counts(cell.totals, excluded.totals),
                   (codes, counts) = (select coalesce(array_agg(code order by code), '{}'),
                                             coalesce(array_agg(n order by code), '{}')
                                        from merge_counts(cell.codes, cell.counts, excluded.codes, excluded.counts))
            """)
                .params(keys(rows))
                .param("totals", Columns.of(rows, row -> literal(row.tally().totals())))
                .param("codes", Columns.of(rows, row -> literal(row.tally().codes())))
                .param("counts", Columns.of(rows, row -> literal(row.tally().counts())))
                .update();
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select from cell)")
                .query(Boolean.class)
                .single();
    }

    private static Map<String, Object> keys(List<Row> rows) {
        return Map.of(
                "units", Columns.of(rows, row -> row.key().unit()),
                "months", Columns.of(rows, row -> row.key().month()),
                "layers", Columns.of(rows, row -> row.key().layer()));
    }

    private record Key(UnitId unit, int month, int layer) {}

    private record Row(Key key, Tally tally) {}

    private static UnitId unit(ResultSet row) throws SQLException {
        return new UnitId(row.getObject("unit_id", UUID.class));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return Tally.of((Number[]) row.getArray("codes").getArray(), (Number[])
                row.getArray("counts").getArray());
    }

    /// As PostgreSQL writes an array.
    private static String literal(int... values) {
        return Arrays.stream(values).mapToObj(Integer::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static String literal(short... values) {
        return literal(IntStream.range(0, values.length).map(at -> values[at]).toArray());
    }
}
