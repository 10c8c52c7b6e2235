package vn.uutu.outbox;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How a service announces.
///
/// @param source the service as a CloudEvents source, for example `/uutu/members`
/// @param largest state that may be announced, in bytes of UTF-8: with its headers it must fit into the topics'
/// `max.message.bytes`, or its lane would wait for ever
/// @param schemas the schema's URI of a topic, where it is not the derived one
@ConfigurationProperties("uutu.outbox")
record OutboxProperties(
        String source,
        @DefaultValue("1000000B") DataSize largest,
        @DefaultValue Map<String, String> schemas) {

    /// `uutu.member-profiles.v1` → `https://uutu.vn/schemas/member-profile.v1.schema.json`
    String schemaOf(String topic) {
        return schemas.getOrDefault(
                topic,
                "https://uutu.vn/schemas/%s.schema.json"
                        .formatted(topic.replaceFirst("^uutu\\.", "").replaceFirst("s(?=\\.v\\d+$)", "")));
    }
}
