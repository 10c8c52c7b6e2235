package vn.uutu.outbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The last statements of a transaction that announces: lock the shards, insert the rows, at most 1,000 at a time.
final class Writing {

    /// "uutu" in ASCII: the first half of the advisory lock's key, so that no other use of such locks meets ours.
    static final int LOCKS = 0x75757475;

    private final JdbcClient jdbc;
    private final Headers headers;
    private final Clock clock;

    Writing(JdbcClient jdbc, Headers headers, Clock clock) {
        this.jdbc = jdbc;
        this.headers = headers;
        this.clock = clock;
    }

    void write(List<Announcement> announcements) {
        if (!announcements.isEmpty()) {
            lock(announcements);
            for (var from = 0; from < announcements.size(); from += Outbox.MOST_PER_TRANSACTION) {
                var to = Math.min(from + Outbox.MOST_PER_TRANSACTION, announcements.size());
                insert(announcements.subList(from, to));
            }
        }
    }

    /// A statement of its own, because positions must be taken after the locks are held. An array is unnested in its
    /// order, so the locks are taken ascending and two transactions cannot wait for each other.
    private void lock(List<Announcement> announcements) {
        var shards = announcements.stream()
                .mapToInt(a -> Shard.of(a.key()))
                .sorted()
                .distinct()
                .toArray();
        jdbc.sql("select pg_advisory_xact_lock(:locks, shard) from unnest(cast(:shards as int[])) as shard")
                .param("locks", LOCKS)
                .param("shards", shards)
                .query()
                .listOfRows();
    }

    private void insert(List<Announcement> announcements) {
        jdbc.sql("""
                        insert into outbox (shard, topic, key, headers, payload, recorded_at)
                        select shard, topic, key, headers, payload, :recordedAt
                          from unnest(
                                   cast(:shards as smallint[]), cast(:topics as text[]), cast(:keys as uuid[]),
                                   cast(:headers as json[]), cast(:payloads as text[]))
                               with ordinality as announced (shard, topic, key, headers, payload, nth)
                         order by nth
                        """)
                .param(
                        "shards",
                        announcements.stream().mapToInt(a -> Shard.of(a.key())).toArray())
                .param("topics", texts(announcements, Announcement::topic))
                .param("keys", texts(announcements, a -> a.key().toString()))
                .param("headers", texts(announcements, headers::of))
                .param(
                        "payloads",
                        announcements.stream().map(a -> a.value().orElse(null)).toArray(String[]::new))
                .param("recordedAt", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String[] texts(List<Announcement> announcements, Function<Announcement, String> text) {
        return announcements.stream().map(text).toArray(String[]::new);
    }
}
