package vn.uutu.outbox.relay;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads the outbox. Every read is a statement of its own, so that it sees all that is committed by then.
final class Rows {

    private final JdbcClient jdbc;
    private final int most;
    private final JsonFactory json = new JsonFactory();

    Rows(JdbcClient jdbc, int most) {
        this.jdbc = jdbc;
        this.most = most;
    }

    Reached cursor(Lane lane) {
        var positions =
                jdbc.sql("""
                        select position
                          from outbox_cursor
                         where shard = any (:shards)
                         order by shard
                        """).param("shards", lane.shards()).query(Long.class).list();
        return new Reached(
                lane.shards(), positions.stream().mapToLong(Long::longValue).toArray());
    }

    List<Row> after(Reached reached) {
        return jdbc.sql("""
                        select unsent.shard, unsent.position, topic, key, headers, payload
                          from unnest(cast(:shards as smallint[]), cast(:positions as bigint[]))
                                   as reached (shard, position)
                         cross join lateral (
                               select *
                                 from outbox
                                where outbox.shard = reached.shard
                                  and outbox.position > reached.position
                                order by outbox.position
                                limit :most) unsent
                         order by unsent.position
                        """)
                .param("shards", reached.shards())
                .param("positions", reached.positions())
                .param("most", most)
                .query(this::row)
                .list();
    }

    private Row row(ResultSet result, int number) throws SQLException {
        var shard = result.getInt(1);
        var record = new ProducerRecord<>(
                result.getString(3),
                shard,
                result.getString(4).getBytes(StandardCharsets.US_ASCII),
                result.getBytes(6),
                headers(result.getBytes(5)));
        return new Row(shard, result.getLong(2), record);
    }

    private RecordHeaders headers(byte[] text) {
        var headers = new RecordHeaders();
        try (var parser = json.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                headers.add(name, parser.nextStringValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return headers;
    }

    record Row(int shard, long position, ProducerRecord<byte[], byte[]> record) {}
}
