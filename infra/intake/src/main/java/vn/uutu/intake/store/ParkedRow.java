package vn.uutu.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/// Makes a record of a row, as if it had just come from the topic.
final class ParkedRow {

    private ParkedRow() {}

    static ConsumerRecord<byte[], byte[]> record(ResultSet row) throws SQLException {
        return new ConsumerRecord<>(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getTimestamp("record_time").getTime(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                row.getBytes("record_key"),
                row.getBytes("value"),
                headers(row),
                Optional.empty());
    }

    private static RecordHeaders headers(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("header_names").getArray();
        var values = (byte[][]) row.getArray("header_values").getArray();
        var headers = new RecordHeaders();
        for (var i = 0; i < names.length; i++) {
            headers.add(names[i], values[i]);
        }
        return headers;
    }
}
