package vn.uutu.outbox;

import java.io.StringWriter;
import java.util.Optional;
import org.slf4j.MDC;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The CloudEvents envelope of an announcement, in binary mode, and the trace it was made in.
record Headers(OutboxProperties properties, JsonFactory json) {

    /// One JSON object of strings, in the order in which they are sent.
    String of(Announcement announcement) {
        var text = new StringWriter(512);
        try (var out = json.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            write(out, announcement);
            out.writeEndObject();
        }
        return text.toString();
    }

    private void write(JsonGenerator out, Announcement announcement) {
        out.writeStringProperty("ce_specversion", "1.0");
        out.writeStringProperty("ce_id", announcement.eventId().toString());
        out.writeStringProperty("ce_source", properties.source());
        out.writeStringProperty("ce_type", announcement.type());
        out.writeStringProperty("ce_subject", announcement.key().toString());
        out.writeStringProperty("ce_time", announcement.time().toString());
        out.writeStringProperty("ce_dataschema", properties.schemaOf(announcement.topic()));
        out.writeStringProperty("ce_datacontenttype", "application/json");
        out.writeStringProperty("ce_version", Long.toString(announcement.version()));
        traceparent().ifPresent(parent -> out.writeStringProperty("traceparent", parent));
    }

    /// Micrometer Tracing keeps the ids of the current span where the log finds them.
    private static Optional<String> traceparent() {
        var trace = Optional.ofNullable(MDC.get("traceId")).filter(id -> id.matches("[0-9a-f]{32}"));
        var span = Optional.ofNullable(MDC.get("spanId")).filter(id -> id.matches("[0-9a-f]{16}"));
        return trace.flatMap(t -> span.map(s -> "00-%s-%s-01".formatted(t, s)));
    }
}
