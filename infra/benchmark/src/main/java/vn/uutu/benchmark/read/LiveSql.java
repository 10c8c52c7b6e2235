package vn.uutu.benchmark.read;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.UUID;
import org.postgresql.PGConnection;
import vn.uutu.benchmark.land.Land;
import vn.uutu.benchmark.land.Layout;
import vn.uutu.benchmark.land.Population;
import vn.uutu.benchmark.land.Standing;
import vn.uutu.benchmark.replay.Case;
import vn.uutu.benchmark.replay.Servers;

/// The same answer as one would ask for it without cells: down the tree, to the facts.
public final class LiveSql implements AutoCloseable {

    private static final String DATABASE = "contender";

    private static final String TABLES = """
        create table parent (unit uuid, above uuid, from_day date, to_day date);
        create table milestone (branch uuid, kind text, on_day date);
        create table placement (branch uuid, from_day date)
        """;

    private static final String INDEXES = """
        create index on parent (above);
        create index on parent (unit);
        create index on milestone (branch);
        create index on placement (branch);
        vacuum analyze
        """;

    /// On the tree of one day, which is also that on which the five years end.
    private static final String ON_A_DAY = """
        with recursive below (child, unit) as (
             select unit, unit from parent where above = ? and ? >= from_day and ? < to_day
              union all
             select below.child, parent.unit
               from below
               join parent on parent.above = below.unit and ? >= from_day and ? < to_day),
        figure as (
             select child, kind, count(*) as n
               from below
               join milestone on milestone.branch = below.unit
              where on_day between date '2021-01-01' and date '2025-12-31'
              group by 1, 2
              union all
             select child, 'members', count(*)
               from below
               join placement on placement.branch = below.unit
              group by 1)
        select child, kind, n from figure
        """;

    /// Each month on the tree of its end; a member is where the last one puts the branch.
    private static final String MONTH_BY_MONTH = """
        with recursive month as (
             select day::date as first_day, (day + interval '1 month - 1 day')::date as last_day
               from generate_series(timestamp '2021-01-01', timestamp '2025-12-01', interval '1 month') as day),
        below (first_day, last_day, child, unit) as (
             select first_day, last_day, unit, unit
               from month
               join parent on above = ? and last_day >= from_day and last_day < to_day
              union all
             select first_day, last_day, below.child, parent.unit
               from below
               join parent on parent.above = below.unit and last_day >= from_day and last_day < to_day),
        figure as (
             select child, kind, count(*) as n
               from below
               join milestone on milestone.branch = below.unit and on_day between first_day and last_day
              group by 1, 2
              union all
             select child, 'members', count(*)
               from below
               join placement on placement.branch = below.unit
              where last_day = date '2025-12-31'
              group by 1)
        select child, kind, n from figure
        """;

    private static final String RECOMPUTE = """
        create table figure as
        with recursive up (layer, day, branch, unit) as (
             select layer, day, branch, branch
               from (select branch from milestone union select branch from placement) as branch,
                    (values ('as-is', null), ('as-was', false), ('as-was', true)) as tree (layer, after),
                    lateral (select case when after is false then date '2025-06-30' else date '2025-07-01' end as day) as of
              union all
             select layer, day, branch, above
               from up
               join parent on parent.unit = up.unit and day >= from_day and day < to_day),
        fact as (
             select branch, kind, on_day from milestone
              union all
             select branch, 'members', date '2021-01-01' from placement)
        select layer, unit, kind, to_char(on_day, 'yyyymm')::integer as month, count(*) as n
          from fact
          join up using (branch)
         where layer = 'as-is' or (day < '2025-07-01') = (on_day < '2025-07-01')
         group by 1, 2, 3, 4
        """;

    private final Connection connection;

    private LiveSql(Connection connection) {
        this.connection = connection;
    }

    public static LiveSql filled(Servers servers, Population population) throws Exception {
        servers.renew(DATABASE, "postgres");
        var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(servers.postgresql(), DATABASE);
        var sql = new LiveSql(DriverManager.getConnection(url, "postgres", "postgres"));
        sql.execute(TABLES);
        sql.fill(population);
        for (var one : INDEXES.split(";")) {
            sql.execute(one);
        }
        return sql;
    }

    /// @param unit with its children
    public Standing answer(int unit, Layout layout) throws SQLException {
        var answer = Standing.none();
        try (var query = connection.prepareStatement(layout == Layout.AS_WAS ? MONTH_BY_MONTH : ON_A_DAY)) {
            query.setObject(1, Land.id(unit));
            if (layout != Layout.AS_WAS) {
                var day = layout == Layout.AS_IS ? Land.DAY : Land.DAY.minusDays(1);
                for (var at = 2; at <= 5; at++) {
                    query.setObject(at, day);
                }
            }
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var child = rows.getObject(1, UUID.class);
                    answer.add(child, rows.getString(2), rows.getLong(3));
                    answer.add(Land.id(unit), rows.getString(2), rows.getLong(3));
                }
            }
        }
        return answer;
    }

    /// All figures of all units anew from the facts: each month on the old tree or the new one, and all on today's.
    public void recompute() throws SQLException {
        execute("drop table if exists figure");
        execute(RECOMPUTE);
    }

    /// Of today's layer of what was computed.
    ///
    /// @param unit with its children
    public Standing computed(int unit) throws SQLException {
        var answer = Standing.none();
        try (var query = connection.prepareStatement("""
                select figure.unit, kind, sum(n)
                  from figure
                 where layer = 'as-is'
                   and month between 202101 and 202512
                   and (figure.unit = ? or figure.unit in (select unit from parent where above = ? and to_day = 'infinity'))
                 group by 1, 2
                """)) {
            query.setObject(1, Land.id(unit));
            query.setObject(2, Land.id(unit));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    answer.add(rows.getObject(1, UUID.class), rows.getString(2), rows.getLong(3));
                }
            }
        }
        return answer;
    }

    private void fill(Population population) throws Exception {
        var land = population.land();
        var parents = new Copying("parent");
        for (var unit = 0; unit < land.units(); unit++) {
            parent(parents, unit, land.above(unit, false), "-infinity", Land.DAY.toString());
            parent(parents, unit, closed(land, unit), Land.DAY.toString(), "infinity");
        }
        parents.end();
        var milestones = new Copying("milestone");
        for (var number = 0; number < population.cases(); number++) {
            var one = new Case(number);
            for (var step = 0; step < Case.VERSIONS; step++) {
                milestones.row(Land.id(population.branchOfCase(number)), Standing.INDICATORS.get(step), one.day(step));
            }
        }
        milestones.end();
        var placements = new Copying("placement");
        for (var member = 0; member < population.members(); member++) {
            placements.row(Land.id(population.branchOfMember(member)), "2016-03-26");
        }
        placements.end();
    }

    private static OptionalInt closed(Land land, int unit) {
        return land.isClosed(unit) ? OptionalInt.empty() : land.above(unit, true);
    }

    private static void parent(Copying parents, int unit, OptionalInt above, String from, String to) throws Exception {
        if (above.isPresent()) {
            parents.row(Land.id(unit), Land.id(above.getAsInt()), from, to);
        }
    }

    private void execute(String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private final class Copying {

        private static final int ENOUGH = 1 << 20;

        private final String table;
        private final StringBuilder rows = new StringBuilder();

        Copying(String table) {
            this.table = table;
        }

        void row(Object... values) throws SQLException, IOException {
            for (var at = 0; at < values.length; at++) {
                rows.append(at == 0 ? "" : "\t").append(values[at]);
            }
            rows.append('\n');
            if (rows.length() > ENOUGH) {
                end();
            }
        }

        void end() throws SQLException, IOException {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s from stdin".formatted(table), new StringReader(rows.toString()));
            rows.setLength(0);
        }
    }
}
