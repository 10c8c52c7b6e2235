package vn.uutu.outbox.relay;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.uutu.outbox.Instance;
import vn.uutu.outbox.Instance.Running;

/// A few aggregates with versions in the database, changed by many at once.
final class Aggregates {

    private final Running first;
    private final String topic;
    private final UUID[] keys;

    Aggregates(Running first, String topic, int count) {
        this.first = first;
        this.topic = topic;
        this.keys = new UUID[count];
        first.jdbc()
                .sql("create table if not exists aggregate (id uuid primary key, version bigint)")
                .update();
        var random = new Random(count);
        for (var i = 0; i < count; i++) {
            keys[i] = new UUID(random.nextLong(), random.nextLong());
            first.jdbc()
                    .sql("insert into aggregate values (?, 0)")
                    .param(keys[i])
                    .update();
        }
    }

    /// Changes one to three aggregates in one transaction, in the order of their ids; one in ten rolls back.
    void change(Running instance, Random random) {
        var chosen = random.ints(1 + random.nextInt(3), 0, keys.length)
                .sorted()
                .distinct()
                .toArray();
        var rollback = random.nextInt(10) == 0;
        instance.transaction().executeWithoutResult(status -> {
            for (var index : chosen) {
                var version = instance.jdbc()
                        .sql("update aggregate set version = version + 1 where id = ? returning version")
                        .param(keys[index])
                        .query(Long.class)
                        .single();
                instance.outbox().announce(Instance.announcement(topic, keys[index], version));
            }
            if (rollback) {
                status.setRollbackOnly();
            }
        });
    }

    Map<UUID, Long> versions() {
        var versions = new HashMap<UUID, Long>();
        first.jdbc().sql("select id, version from aggregate where version > 0").query(row -> {
            versions.put(row.getObject(1, UUID.class), row.getLong(2));
        });
        return versions;
    }
}
