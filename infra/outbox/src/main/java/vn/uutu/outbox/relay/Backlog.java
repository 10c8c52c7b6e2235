package vn.uutu.outbox.relay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is announced but not yet acknowledged by Kafka.
final class Backlog {

    private final JdbcClient jdbc;
    private final Clock clock;

    Backlog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long unsent() {
        return jdbc.sql("""
                        select count(*)
                          from outbox_cursor cursor
                          join outbox on outbox.shard = cursor.shard and outbox.position > cursor.position
                        """).query(Long.class).single();
    }

    /// Zero when nothing is unsent.
    Duration oldest() {
        Optional<Instant> recordedAt =
                jdbc.sql("""
                        select first.recorded_at
                          from outbox_cursor cursor
                         cross join lateral (
                               select recorded_at
                                 from outbox
                                where outbox.shard = cursor.shard
                                  and outbox.position > cursor.position
                                order by outbox.position
                                limit 1) first
                         order by first.recorded_at
                         limit 1
                        """).query((row, _) -> row.getTimestamp(1).toInstant()).optional();
        return recordedAt.map(then -> Duration.between(then, clock.instant())).orElse(Duration.ZERO);
    }
}
