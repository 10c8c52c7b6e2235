package vn.uutu.benchmark.replay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/// The rollup as one would write it first: a batch, a transaction, and SQL that finds out what changes.
record SqlRollup(Task task, int batch) {

    private static final String TABLES = """
        create table known_case (id uuid primary key, version bigint, gender text, steps jsonb);
        create table above (branch uuid, unit uuid, primary key (branch, unit));
        create table figure (unit uuid, kind text, month integer, gender text, n integer,
                             primary key (unit, kind, month, gender));
        create table reached (part integer primary key, next_offset bigint)
        """;

    private static final String FOLD = """
        with arrived as (
             select distinct on (id) id, version, gender, steps
               from unnest(?::uuid[], ?::bigint[], ?::text[], ?::jsonb[]) as row (id, version, gender, steps)
              order by id, version desc),
        stored as (
             select known_case.* from known_case join arrived using (id) where known_case.version < arrived.version),
        changed as (
             insert into known_case select * from arrived
                 on conflict (id) do update
                set version = excluded.version, gender = excluded.gender, steps = excluded.steps
              where known_case.version < excluded.version
             returning id, gender, steps),
        step as (
             select gender, step, 1 as n from changed cross join jsonb_array_elements(steps) as step
              union all
             select stored.gender, step, -1
               from stored join changed using (id) cross join jsonb_array_elements(stored.steps) as step)
        insert into figure (unit, kind, month, gender, n)
        select unit, step ->> 'kind', to_char((step ->> 'on')::date, 'yyyymm')::integer, gender, sum(n)
          from step
          join above on branch = (step ->> 'unitId')::uuid
         group by 1, 2, 3, 4
        having sum(n) <> 0
         order by 1, 2, 3, 4
            on conflict (unit, kind, month, gender) do update set n = figure.n + excluded.n
        """;

    private static final String REACH = """
        insert into reached (part, next_offset) values (?, ?)
            on conflict (part) do update set next_offset = excluded.next_offset
        """;

    Outcome run() throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%d/contender".formatted(task.postgresql());
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres")) {
            prepare(connection);
            try (var fold = connection.prepareStatement(FOLD);
                    var reach = connection.prepareStatement(REACH)) {
                var begin = System.nanoTime();
                new Polling(task, batch).polls(records -> apply(connection, records, fold, reach));
                return Outcome.since(begin, sum(connection));
            }
        }
    }

    private static void prepare(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement();
                var insert = connection.prepareStatement("insert into above values (?, ?)")) {
            statement.execute(TABLES);
            for (var chain : Province.chains()) {
                for (var unit : chain) {
                    insert.setObject(1, chain.getFirst());
                    insert.setObject(2, unit);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
            statement.execute("analyze above");
        }
        connection.commit();
    }

    private static void apply(
            Connection connection,
            ConsumerRecords<byte[], byte[]> records,
            PreparedStatement fold,
            PreparedStatement reach) {
        if (records.isEmpty()) {
            return;
        }
        var states = new ArrayList<Steps>(records.count());
        records.forEach(record -> states.add(Steps.of(record.value())));
        try {
            fold.setArray(1, connection.createArrayOf("uuid", column(states, Steps::id)));
            fold.setArray(2, connection.createArrayOf("bigint", column(states, Steps::version)));
            fold.setArray(3, connection.createArrayOf("text", column(states, Steps::gender)));
            fold.setArray(
                    4,
                    connection.createArrayOf(
                            "text", column(states, state -> state.milestones().toString())));
            fold.executeUpdate();
            for (var partition : records.partitions()) {
                var last = records.records(partition).stream()
                        .mapToLong(ConsumerRecord::offset)
                        .max()
                        .orElseThrow();
                reach.setInt(1, partition.partition());
                reach.setLong(2, last + 1);
                reach.addBatch();
            }
            reach.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object[] column(List<Steps> states, java.util.function.Function<Steps, Object> value) {
        return states.stream().map(value).toArray();
    }

    private static Sum sum(Connection connection) throws SQLException {
        return Stored.sum(connection, "select unit, kind, month, gender, n from figure");
    }
}
