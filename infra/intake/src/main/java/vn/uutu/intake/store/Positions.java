package vn.uutu.intake.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How far each partition is applied. The rows are the truth: they change in the transaction of what they count.
public final class Positions {

    private final JdbcClient jdbc;

    public Positions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A partition without a position starts at 0.
    public Map<Integer, Long> load(String topic, Collection<Integer> partitions) {
        jdbc.sql("""
                        insert into intake_position (topic, partition, next_offset)
                        select :topic, partition, 0
                          from unnest(:partitions::integer[]) as missing (partition)
                            on conflict do nothing
                        """)
                .param("topic", topic)
                .param("partitions", partitions.toArray(Integer[]::new))
                .update();
        var all = of(topic);
        all.keySet().retainAll(partitions);
        return all;
    }

    public Map<Integer, Long> of(String topic) {
        var positions = new HashMap<Integer, Long>();
        jdbc.sql("select partition, next_offset from intake_position where topic = :topic")
                .param("topic", topic)
                .query(row -> {
                    positions.put(row.getInt("partition"), row.getLong("next_offset"));
                });
        return positions;
    }

    /// Compare and set, before anything is applied: it fences a consumer that lost its partition, and makes
    /// others wait that want to move the same positions.
    ///
    /// @throws PositionLost when one of the positions is not where the step begins
    public void advance(String topic, List<Step> steps) {
        var moved = jdbc.sql("""
                        update intake_position
                           set next_offset = step.next_offset,
                               record_time = greatest(intake_position.record_time,
                                                      to_timestamp(nullif(step.millis, 0) / 1000.0))
                          from unnest(:partitions::integer[], :expected::bigint[], :next::bigint[], :millis::bigint[])
                               as step (partition, expected, next_offset, millis)
                         where intake_position.topic = :topic
                           and intake_position.partition = step.partition
                           and intake_position.next_offset = step.expected
                        """)
                .param("topic", topic)
                .param("partitions", steps.stream().mapToInt(Step::partition).toArray())
                .param("expected", longs(steps, Step::from))
                .param("next", longs(steps, Step::to))
                .param("millis", longs(steps, step -> step.recordTime().toEpochMilli()))
                .update();
        if (moved < steps.size()) {
            throw new PositionLost(topic);
        }
    }

    /// Keeps the partition's listener waiting until the transaction ends.
    public void hold(String topic, int partition) {
        jdbc.sql("""
                        select next_offset
                          from intake_position
                         where topic = :topic
                           and partition = :partition
                           for update
                        """)
                .param("topic", topic)
                .param("partition", partition)
                .query(Long.class)
                .optional();
    }

    /// The topic is read again from its start.
    public void forget(String topic) {
        jdbc.sql("delete from intake_position where topic = :topic")
                .param("topic", topic)
                .update();
    }

    private static long[] longs(List<Step> steps, ToLongFunction<Step> part) {
        return steps.stream().mapToLong(part).toArray();
    }
}
