package vn.uutu.outbox;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The announcements that were made, sent or not: they stay, until a person is erased.
public class Journal {

    private final JdbcClient jdbc;

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Deletes every state of these keys that was announced to the topic; tombstones stay, because they carry nothing
    /// and must be sent. Call it in the transaction that announces the tombstone.
    ///
    /// @return how many announcements went
    public int purge(String topic, Collection<UUID> keys) {
        return jdbc.sql("""
                        delete from outbox
                         where topic = :topic
                           and key = any (cast(:keys as uuid[]))
                           and payload is not null
                        """)
                .param("topic", topic)
                .param("keys", keys.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }
}
