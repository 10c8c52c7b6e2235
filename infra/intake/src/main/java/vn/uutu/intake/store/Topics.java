package vn.uutu.intake.store;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which topics are read, what they were when their reading began, and how far the heartbeat saw them read.
public final class Topics {

    private final JdbcClient jdbc;

    public Topics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Remembers the identity of a topic that is read for the first time, and returns what is remembered.
    public Known recognise(String topic, Identity found, Instant now) {
        jdbc.sql("""
                        insert into intake_topic (topic, cluster_id, topic_id, recorded_at)
                        values (:topic, :clusterId, :topicId, :now::timestamptz)
                            on conflict (topic) do nothing
                        """)
                .param("topic", topic)
                .param("clusterId", found.clusterId())
                .param("topicId", found.topicId())
                .param("now", now.toString())
                .update();
        return jdbc.sql("""
                        select cluster_id, topic_id, coalesce(caught_up_at, recorded_at) as seen_at
                          from intake_topic
                         where topic = :topic
                        """)
                .param("topic", topic)
                .query((row, _) -> new Known(
                        new Identity(row.getString("cluster_id"), row.getString("topic_id")),
                        row.getTimestamp("seen_at").toInstant()))
                .single();
    }

    public void forget(String topic) {
        jdbc.sql("delete from intake_topic where topic = :topic")
                .param("topic", topic)
                .update();
    }

    /// The heartbeat: where the topic ended at an instant, and when everything in it was known to be applied.
    public void beat(String topic, long[] ends, Instant endsAt, Optional<Instant> caughtUpAt) {
        jdbc.sql("""
                        update intake_topic
                           set end_offsets = :ends,
                               ends_at = :endsAt::timestamptz,
                               caught_up_at = greatest(caught_up_at, :caughtUpAt::timestamptz)
                         where topic = :topic
                        """)
                .param("topic", topic)
                .param("ends", ends)
                .param("endsAt", endsAt.toString())
                .param("caughtUpAt", caughtUpAt.map(Instant::toString).orElse(null))
                .update();
    }

    /// @param seenAt when the topic was last seen at its end, or first seen at all
    public record Known(Identity identity, Instant seenAt) {}
}
