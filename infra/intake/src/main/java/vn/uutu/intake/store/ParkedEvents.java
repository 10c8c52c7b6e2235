package vn.uutu.intake.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.uutu.intake.Parked;

/// The table of events that could not be understood: one row per topic and key, the newest.
public final class ParkedEvents {

    private final JdbcClient jdbc;

    public ParkedEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The parked keys with the version that is parked, 0 where it could not be read.
    public Map<String, Long> versions(String topic) {
        var versions = new HashMap<String, Long>();
        jdbc.sql("select key, version from parked_event where topic = :topic")
                .param("topic", topic)
                .query(row -> {
                    versions.put(row.getString("key"), row.getLong("version"));
                });
        return versions;
    }

    public void park(Culprit culprit, Instant now) {
        var record = culprit.record();
        var headers =
                StreamSupport.stream(record.headers().spliterator(), false).toList();
        jdbc.sql("""
                        insert into parked_event (topic, key, partition, record_offset, record_time, version, record_key,
                                                  header_names, header_values, value, reason, parked_at)
                        values (:topic, :key, :partition, :offset, :recordTime::timestamptz, :version, :recordKey,
                                :headerNames, :headerValues, :value, :reason, :now::timestamptz)
                            on conflict (topic, key) do update
                           set partition = excluded.partition,
                               record_offset = excluded.record_offset,
                               record_time = excluded.record_time,
                               version = excluded.version,
                               record_key = excluded.record_key,
                               header_names = excluded.header_names,
                               header_values = excluded.header_values,
                               value = excluded.value,
                               reason = excluded.reason,
                               parked_at = excluded.parked_at
                        """)
                .param("topic", record.topic())
                .param("key", culprit.key())
                .param("partition", record.partition())
                .param("offset", record.offset())
                .param("recordTime", Instant.ofEpochMilli(record.timestamp()).toString())
                .param("version", culprit.version())
                .param("recordKey", record.key())
                .param("headerNames", headers.stream().map(ParkedEvents::name).toArray(String[]::new))
                .param("headerValues", headers.stream().map(ParkedEvents::value).toArray(byte[][]::new))
                .param("value", record.value())
                .param("reason", culprit.reason())
                .param("now", now.toString())
                .update();
    }

    public void release(String topic, Collection<String> keys) {
        jdbc.sql("delete from parked_event where topic = :topic and key = any (:keys)")
                .param("topic", topic)
                .param("keys", keys.toArray(String[]::new))
                .update();
    }

    public int purge(String key) {
        return jdbc.sql("delete from parked_event where key = :key")
                .param("key", key)
                .update();
    }

    public int count(String topic) {
        return jdbc.sql("select count(*) from parked_event where topic = :topic")
                .param("topic", topic)
                .query(Integer.class)
                .single();
    }

    public List<Parked.Entry> of(String topic) {
        return jdbc.sql("""
                        select topic, key, partition, record_offset, reason, parked_at
                          from parked_event
                         where topic = :topic
                         order by parked_at, key
                        """)
                .param("topic", topic)
                .query((row, _) -> new Parked.Entry(
                        row.getString("topic"),
                        row.getString("key"),
                        row.getInt("partition"),
                        row.getLong("record_offset"),
                        row.getString("reason"),
                        row.getTimestamp("parked_at").toInstant()))
                .list();
    }

    /// The record as it came; empty when a later state has superseded it meanwhile.
    public Optional<ConsumerRecord<byte[], byte[]>> record(String topic, String key) {
        return jdbc.sql("select * from parked_event where topic = :topic and key = :key for update")
                .param("topic", topic)
                .param("key", key)
                .query((row, _) -> ParkedRow.record(row))
                .optional();
    }

    public void explain(String topic, String key, String reason) {
        jdbc.sql("update parked_event set reason = :reason where topic = :topic and key = :key")
                .param("topic", topic)
                .param("key", key)
                .param("reason", reason)
                .update();
    }

    /// PostgreSQL's text holds everything but the zero character.
    private static String name(Header header) {
        return header.key().replace('\0', ' ');
    }

    private static byte[] value(Header header) {
        return Optional.ofNullable(header.value()).orElseGet(() -> "".getBytes(StandardCharsets.UTF_8));
    }

    /// An event that is to be parked.
    ///
    /// @param version 0 where it could not be read
    /// @param reason in words without values of the event
    public record Culprit(ConsumerRecord<byte[], byte[]> record, String key, long version, String reason) {}
}
