package vn.uutu.intake.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How far each topic is applied, as all instances see it.
public final class Reaches {

    private final JdbcClient jdbc;

    public Reaches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A topic that is behind is complete up to the last record of its slowest partition, but never beyond the
    /// moment when its ends were looked at.
    public Map<String, Reach> of(String... topics) {
        var reaches = new HashMap<String, Reach>();
        jdbc.sql("""
                        select topic.topic,
                               topic.caught_up_at,
                               greatest(topic.caught_up_at, least(part.complete_to, topic.ends_at), 'epoch') as complete_to,
                               part.behind,
                               (select count(*) from parked_event where parked_event.topic = topic.topic) as parked
                          from intake_topic topic
                         cross join lateral (
                               select coalesce(sum(greatest(ends.next_offset - coalesce(position.next_offset, 0), 0)), 0)
                                          as behind,
                                      min(coalesce(position.record_time, 'epoch'))
                                          filter (where ends.next_offset > coalesce(position.next_offset, 0))
                                          as complete_to
                                 from unnest(topic.end_offsets) with ordinality as ends (next_offset, number)
                                 left join intake_position position
                                   on position.topic = topic.topic
                                  and position.partition = ends.number - 1) part
                         where topic.topic = any (:topics)
                        """).param("topics", topics).query(row -> {
            reaches.put(
                    row.getString("topic"),
                    new Reach(
                            row.getTimestamp("complete_to").toInstant(),
                            Optional.ofNullable(row.getTimestamp("caught_up_at"))
                                    .map(Timestamp::toInstant),
                            row.getLong("behind"),
                            row.getInt("parked")));
        });
        return reaches;
    }

    /// @param caughtUpAt when everything that was in the topic was applied; empty = never yet
    public record Reach(Instant completeTo, Optional<Instant> caughtUpAt, long behind, int parkedKeys) {}
}
