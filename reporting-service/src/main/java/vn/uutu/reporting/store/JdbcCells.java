package vn.uutu.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
            Columns.parts(years(rows)).forEach(this::writeYears);
        } else {
            writeMany(rows);
        }
    }

    /// In key order: all rows of a unit come together.
    private static List<Year> years(List<Row> rows) {
        var years = new TreeMap<Year.Key, Year>();
        for (var row : rows) {
            var key = new Year.Key(
                    row.key().unit(), row.key().month() / 100, row.key().layer());
            years.computeIfAbsent(key, Year::new).add(row.tally().totals());
        }
        return List.copyOf(years.values());
    }

    /// While cells are added by COPY nobody else writes any; readers go on.
    private void writeMany(List<Row> rows) {
        jdbc.sql("lock table cell in share row exclusive mode").update();
        if (isEmpty()) {
            copy(rows);
            copyYears(years(rows));
        } else {
            Columns.parts(rows).forEach(part -> copy(onTopOfStored(part)));
            Columns.parts(years(rows)).forEach(this::writeYears);
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

    private void copyYears(List<Year> years) {
        copying.add(
                "year_cell (unit_id, year, layer, totals)",
                years,
                (year, line) -> line.uuid(year.key().unit().value())
                        .integer(year.key().year())
                        .smallint(year.key().layer())
                        .integers(year.totals()));
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

    private void writeYears(List<Year> years) {
        jdbc.sql("""
            insert into year_cell (unit_id, year, layer, totals)
            select unit_id, year, layer, totals::integer[]
              from unnest(:units::uuid[], :years::integer[], :layers::smallint[], :totals::text[])
                   with ordinality as row (unit_id, year, layer, totals, position)
             order by position
            on conflict (unit_id, year, layer) do update
               set totals = add_counts(year_cell.totals, excluded.totals)
            """)
                .param("units", Columns.of(years, year -> year.key().unit()))
                .param("years", Columns.of(years, year -> year.key().year()))
                .param("layers", Columns.of(years, year -> year.key().layer()))
                .param("totals", Columns.of(years, year -> literal(year.totals())))
                .update();
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select from cell) and not exists (select from year_cell)")
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

    /// What the twelve months of a unit add to their sum.
    private record Year(Key key, int[] totals) {

        Year(Key key) {
            this(key, new Tally().totals());
        }

        void add(int[] more) {
            Arrays.setAll(totals, at -> totals[at] + more[at]);
        }

        record Key(UnitId unit, int year, int layer) implements Comparable<Key> {

            private static final Comparator<Key> ORDER =
                    Comparator.comparing(Key::unit).thenComparing(Key::year).thenComparing(Key::layer);

            @Override
            public int compareTo(Key other) {
                return ORDER.compare(this, other);
            }
        }
    }

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
