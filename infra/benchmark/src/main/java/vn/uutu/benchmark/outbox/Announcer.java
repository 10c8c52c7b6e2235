package vn.uutu.benchmark.outbox;

import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.uutu.benchmark.replay.Servers;
import vn.uutu.outbox.Announcement;
import vn.uutu.outbox.Outbox;

/// A service that does nothing but announce, with the outbox and its relay as every service has them.
public final class Announcer implements AutoCloseable {

    private static final String DATABASE = "announcer";

    private final ConfigurableApplicationContext context;
    private final Outbox outbox;
    private final TransactionTemplate transactions;

    private Announcer(ConfigurableApplicationContext context) {
        this.context = context;
        outbox = context.getBean(Outbox.class);
        transactions = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    /// Its relay is at work.
    public static Announcer started(Servers servers) throws Exception {
        servers.renew(DATABASE, "postgres");
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        return new Announcer(new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.threads.virtual.enabled=true",
                        "spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/%s?reWriteBatchedInserts=true"
                                .formatted(servers.postgresql(), DATABASE),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres",
                        "spring.kafka.bootstrap-servers=127.0.0.1:" + servers.kafka(),
                        "spring.flyway.locations=classpath:db/outbox",
                        "uutu.outbox.source=/uutu/benchmark")
                .run());
    }

    /// In one transaction.
    public void announce(List<Announcement> announcements) {
        transactions.executeWithoutResult(_ -> announcements.forEach(outbox::announce));
    }

    void relay(boolean on) {
        var relay = context.getBean("outboxRelay", SmartLifecycle.class);
        if (on) {
            relay.start();
        } else {
            relay.stop();
        }
    }

    /// The relay, which must be at rest, will send everything again.
    void rewind() {
        jdbc().sql("update outbox_cursor set position = 0").update();
    }

    void analyze() {
        jdbc().sql("analyze outbox").update();
    }

    /// Whether Kafka has everything.
    boolean isDrained() {
        return jdbc().sql("""
                        select not exists (
                               select 1
                                 from outbox_cursor cursor
                                where cursor.position < (select coalesce(max(position), 0)
                                                           from outbox
                                                          where outbox.shard = cursor.shard))
                        """).query(Boolean.class).single();
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}
}
