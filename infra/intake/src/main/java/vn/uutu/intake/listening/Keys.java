package vn.uutu.intake.listening;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// A record's key is the aggregate's id: a UUID as text, or as its 16 bytes.
final class Keys {

    private Keys() {}

    static Optional<UUID> id(ConsumerRecord<byte[], byte[]> record) {
        return bytes(record).flatMap(key -> switch (key.length) {
            case 16 -> {
                var halves = ByteBuffer.wrap(key);
                yield Optional.of(new UUID(halves.getLong(), halves.getLong()));
            }
            case 36 -> written(new String(key, US_ASCII));
            default -> Optional.empty();
        });
    }

    /// What parked events are found by, also where the key is no UUID.
    static String text(ConsumerRecord<byte[], byte[]> record) {
        return id(record)
                .map(UUID::toString)
                .or(() -> bytes(record).map(key -> "hex:" + HexFormat.of().formatHex(key)))
                .orElse("");
    }

    private static Optional<byte[]> bytes(ConsumerRecord<byte[], byte[]> record) {
        return Optional.ofNullable(record.key());
    }

    private static Optional<UUID> written(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
