package vn.uutu.intake.listening;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.uutu.intake.Event;
import vn.uutu.intake.Iso;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Position;

/// CloudEvents 1.0 in binary mode: the attributes are headers, the state is the value.
final class Envelope {

    /// What is read here; other headers are for whoever wants them.
    static final List<String> NAMES = List.of("ce_specversion", "ce_id", "ce_type", "ce_time", "ce_version");

    private Envelope() {}

    static Event open(ConsumerRecord<byte[], byte[]> record) throws NotUnderstood {
        var headers = new HeaderTexts(record.headers());
        if (!required(headers, "ce_specversion").startsWith("1.")) {
            throw new NotUnderstood("ce_specversion is not 1.x");
        }
        var key = Keys.id(record).orElseThrow(() -> new NotUnderstood("the record's key is not a UUID"));
        return new Event(
                key,
                Optional.ofNullable(record.value()),
                id(required(headers, "ce_id")),
                required(headers, "ce_type"),
                time(required(headers, "ce_time")),
                version(required(headers, "ce_version")),
                headers,
                new Position(record.partition(), record.offset()));
    }

    /// 0 where the header is absent or not a version.
    static long versionOf(ConsumerRecord<byte[], byte[]> record) {
        try {
            return version(new HeaderTexts(record.headers()).text("ce_version").orElse(""));
        } catch (NotUnderstood _) {
            return 0;
        }
    }

    private static String required(HeaderTexts headers, String name) throws NotUnderstood {
        return headers.text(name).orElseThrow(() -> new NotUnderstood("the header %s is missing".formatted(name)));
    }

    private static UUID id(String text) throws NotUnderstood {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotUnderstood("ce_id is not a UUID");
        }
    }

    private static Instant time(String text) throws NotUnderstood {
        try {
            return text.endsWith("Z")
                    ? Iso.instant(text)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            throw new NotUnderstood("ce_time is not a time of RFC 3339");
        }
    }

    private static long version(String text) throws NotUnderstood {
        try {
            var version = Long.parseLong(text);
            if (version < 1) {
                throw new NotUnderstood("ce_version is less than 1");
            }
            return version;
        } catch (NumberFormatException _) {
            throw new NotUnderstood("ce_version is not a number");
        }
    }
}
