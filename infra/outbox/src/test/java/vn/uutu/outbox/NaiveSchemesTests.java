package vn.uutu.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.uutu.testing.Postgres;
import vn.uutu.testing.Servers;

/// The schedules that break the usual outboxes, and ours on the same schedules.
class NaiveSchemesTests {

    static final String DATABASE = "outbox_naive";
    static final UUID KEY = UUID.fromString("018f4e5c-7a10-7b3c-9d2e-0123456789ab");

    final List<Connection> connections = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    Connection early;

    @SuppressWarnings("NullAway.Init")
    Connection late;

    @SuppressWarnings("NullAway.Init")
    Connection poller;

    @BeforeEach
    void connect() throws SQLException {
        early = connection(false);
        late = connection(false);
        poller = connection(true);
        execute(poller, """
                create schema if not exists naive;
                drop table if exists naive.change;
                create table naive.change (id bigserial primary key, version int, created_at timestamptz,
                                    xid xid8 default pg_current_xact_id(), sent boolean default false)
                """);
    }

    @AfterEach
    void disconnect() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }

    @Test
    void idAboveTheLastOneSkipsATransactionThatCommitsLate() throws SQLException {
        execute(early, "insert into naive.change (version) values (1)");
        execute(late, "insert into naive.change (version) values (2)");
        late.commit();
        var first = query("select version from naive.change where id > 0 order by id");
        early.commit();
        var second = query("select version from naive.change where id > 2 order by id");

        assertThat(first).containsExactly(2);
        assertThat(second).as("1 is lost for good").isEmpty();
    }

    @Test
    void orderByCreatedAtReordersWhenClocksDiffer() throws SQLException {
        execute(early, "insert into naive.change (version, created_at) values (1, now() + interval '3 seconds')");
        early.commit();
        execute(late, "insert into naive.change (version, created_at) values (2, now())");
        late.commit();

        assertThat(query("select version from naive.change where not sent order by created_at"))
                .containsExactly(2, 1);
    }

    @Test
    void waitingForTheXminHorizonReordersOneAggregate() throws SQLException {
        execute(early, "select pg_current_xact_id()"); // an import that began first and comes to the aggregate last
        execute(late, "insert into naive.change (version) values (1)");
        late.commit();
        execute(early, "insert into naive.change (version) values (2)");
        early.commit();

        assertThat(query("""
                        select version
                          from naive.change
                         where xid < pg_snapshot_xmin(pg_current_snapshot())
                         order by xid, id
                        """)).containsExactly(2, 1);
    }

    @Test
    void oursIsInTheOrderOfTheCommitsOnEachOfTheseSchedules() throws Exception {
        try (var ahead = Instance.start(DATABASE, "uutu.outbox.relay.enabled=false")) {
            ahead.jdbc().sql("truncate outbox").update();
            var began = new CountDownLatch(1);
            var other = new CountDownLatch(1);
            var first = CompletableFuture.runAsync(() -> ahead.transaction().executeWithoutResult(_ -> {
                ahead.jdbc().sql("select pg_current_xact_id()").query().listOfRows();
                began.countDown();
                await(other);
                ahead.outbox().announce(Instance.announcement("uutu.units.v1", KEY, 2));
            }));
            began.await();
            ahead.announce("uutu.units.v1", KEY, 1);
            other.countDown();
            first.get(1, TimeUnit.MINUTES);

            assertThat(ours()).containsExactly(1, 2);
        }
    }

    @Test
    void oursTakesNoPositionWhileAnotherCommitOfTheShardIsOnItsWay() throws Exception {
        try (var instance = Instance.start(DATABASE, "uutu.outbox.relay.enabled=false")) {
            instance.jdbc().sql("truncate outbox").update();
            // exactly what Writing does, stopped between insert and commit
            execute(early, "select pg_advisory_xact_lock(%d, %d)".formatted(Writing.LOCKS, Shard.of(KEY)));
            execute(early, """
                    insert into outbox (shard, topic, key, headers, payload, recorded_at)
                    values (%d, 't', '%s', '{"ce_version": "1"}', '{}', now())
                    """.formatted(Shard.of(KEY), KEY));
            var second = CompletableFuture.runAsync(() -> instance.announce("uutu.units.v1", KEY, 2));
            waitUntilBlocked(second);
            var whileBlocked = ours();
            early.commit();
            second.get(1, TimeUnit.MINUTES);

            assertThat(whileBlocked).as("nothing that a cursor could pass over").isEmpty();
            assertThat(ours()).containsExactly(1, 2);
        }
    }

    private void waitUntilBlocked(Future<?> writer) throws SQLException, InterruptedException {
        while (!writer.isDone()
                && query("select 1 from pg_locks where locktype = 'advisory' and not granted")
                        .isEmpty()) {
            Thread.sleep(5);
        }
    }

    private List<Integer> ours() throws SQLException {
        return query("select cast(headers ->> 'ce_version' as int) from outbox order by shard, position");
    }

    private Connection connection(boolean autoCommit) throws SQLException {
        var connection =
                DriverManager.getConnection(Servers.postgres().jdbcUrl(DATABASE), Postgres.USER, Postgres.PASSWORD);
        connection.setAutoCommit(autoCommit);
        connections.add(connection);
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<Integer> query(String sql) throws SQLException {
        try (var statement = poller.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<Integer>();
            while (rows.next()) {
                found.add(rows.getInt(1));
            }
            return found;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
