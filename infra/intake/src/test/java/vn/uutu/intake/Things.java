package vn.uutu.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A subscription as a service would write it: the newest version wins. What a test wants to go wrong, it plants.
final class Things implements Subscription<Things.Thing> {

    /// Names that this release does not understand.
    final Set<String> riddles = ConcurrentHashMap.newKeySet();

    volatile Runnable beforeReading = () -> {};
    volatile Runnable whileApplying = () -> {};

    private final String topic;
    private final boolean newestSuffices;
    private final JdbcClient jdbc;

    Things(String topic, boolean newestSuffices, JdbcClient jdbc) {
        this.topic = topic;
        this.newestSuffices = newestSuffices;
        this.jdbc = jdbc;
    }

    record Thing(Optional<String> name) {}

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public boolean newestSuffices() {
        return newestSuffices;
    }

    @Override
    public Thing read(Event event) throws NotUnderstood {
        beforeReading.run();
        var name = event.value().map(value -> new String(value, UTF_8));
        if (name.filter(riddles::contains).isPresent()) {
            throw new NotUnderstood("a riddle");
        }
        if (name.filter("a bug"::equals).isPresent()) {
            throw new IllegalStateException("secret");
        }
        return new Thing(name);
    }

    @Override
    public void apply(List<Received<Thing>> batch) {
        batch.forEach(this::apply);
        whileApplying.run();
    }

    private void apply(Received<Thing> received) {
        jdbc.sql("insert into application (id, version) values (:id, :version)")
                .param("id", received.event().key())
                .param("version", received.event().version())
                .update();
        jdbc.sql("""
                        insert into thing (id, version, name)
                        values (:id, :version, :name)
                            on conflict (id) do update
                           set version = excluded.version, name = excluded.name
                         where thing.version < excluded.version
                        """)
                .param("id", received.event().key())
                .param("version", received.event().version())
                .param("name", received.state().name().orElse(null))
                .update();
    }

    Optional<String> name(UUID id) {
        return jdbc.sql("select name from thing where id = :id and name is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    int applications() {
        return jdbc.sql("select count(*) from application").query(Integer.class).single();
    }

    int count() {
        return jdbc.sql("select count(*) from thing").query(Integer.class).single();
    }
}
