package vn.uutu.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.uutu.intake.Completeness;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Received;
import vn.uutu.intake.Subscription;
import vn.uutu.intake.listening.Listeners;
import vn.uutu.reporting.tree.Present;
import vn.uutu.testing.Servers;
import vn.uutu.testing.UsesServers;

/// Some of the histories of [RandomHistoriesTests], delivered through Kafka to the intake as it runs in production, all
/// at once in any order, with repeats; listeners are stopped and started, a topic is read again from its start, and
/// every few transactions the database loses the connection just before the commit. In the end all is read again into
/// an empty database.
///
/// A history that fails is printed with its seed; where it fails in memory, too, with as few events as still fail.
/// `-Duutu.deliveries=2000` delivers more of them.
@SpringBootTest(
        classes = RandomDeliveriesTests.Service.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "uutu.scope.copies=false",
            "management.endpoint.health.validate-group-membership=false",
            "uutu.intake.far-behind=1000",
            "uutu.intake.gather-records=40",
            "uutu.intake.longest-pause=100ms",
            "spring.kafka.consumer.max-poll-records=20"
        })
@UsesServers(database = "reporting_deliveries", kafka = true)
class RandomDeliveriesTests {

    private static final int DELIVERIES = Integer.getInteger("uutu.deliveries", 200);
    private static final int PARTS = 6;
    private static final String PREFIX = "deliveries.";
    private static final List<String> TOPICS =
            List.of("uutu.units.v1", "uutu.members.v1", "uutu.referrals.v1", "uutu.reorganisations.v1");

    @Autowired
    Listeners listeners;

    @Autowired
    Completeness completeness;

    @Autowired
    Growth growth;

    @Autowired
    Trees trees;

    @Autowired
    Cells cells;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Days days;

    @Autowired
    Elsewhere elsewhere;

    @Test
    void figuresAreWhatBruteForceCounts() {
        var histories = LongStream.rangeClosed(1, DELIVERIES)
                .boxed()
                .collect(Collectors.toMap(seed -> seed, RandomHistoriesTests::arrivals));

        deliver(histories.values());
        assertThat(elsewhere.deaths).hasValueGreaterThan(3);
        compare(histories);

        readEverythingAgain();
        assertThat(elsewhere.gathered).hasValueLessThan(2 * TOPICS.size());
        compare(histories);
    }

    private void compare(Map<Long, List<Object>> histories) {
        assertThat(completeness.of().parkedKeys()).isZero();
        assertThat(jdbc.sql("""
                            select (select count(*) from waiting_unit)
                                   + (select count(*) from waiting_count where n <> 0)
                            """).query(Integer.class).single()).isZero();
        assertThat(Rollup.yearsUnlikeTheirMonths(jdbc)).isZero();
        var tree = trees.seen();
        var failures = histories.entrySet().stream().flatMap(one -> {
            var oracle = new Oracle();
            one.getValue().forEach(oracle::hear);
            var stored = Memory.of(cells, tree, days.today(), oracle.everyUnit());
            return RandomHistoriesTests.difference(stored, oracle, new Random(one.getKey()))
                    .map(what -> tell(one.getKey(), what))
                    .stream();
        });
        assertThat(failures.findFirst()).isEmpty();
    }

    /// As a new instance does, or a release that counts otherwise: each topic in one transaction. The first of them
    /// loses its connection.
    private void readEverythingAgain() {
        listeners.stop();
        jdbc.sql("""
            truncate unit, waiting_unit, member_fact, member_placement, referral_fact, cell, year_cell,
                     waiting_count, intake_position
            """).update();
        jdbc.sql("update tree_version set version = nextval('tree_version_number'), as_is_day = date '0001-01-01'")
                .update();
        elsewhere.batches.set(Elsewhere.LIFE - 1);
        elsewhere.gathered.set(0);
        listeners.start();
        settle();
    }

    private void deliver(Collection<List<Object>> histories) {
        var random = new Random(DELIVERIES);
        var all = histories.stream().flatMap(List::stream).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, random);
        for (var part = 0; part < PARTS; part++) {
            announce(all.subList(all.size() * part / PARTS, all.size() * (part + 1) / PARTS));
            days.pass(random.nextInt(90));
            transactions.executeWithoutResult(_ -> growth.followToday());
            if (part == PARTS / 2) {
                listeners.readAgain(PREFIX + TOPICS.get(random.nextInt(3)));
            } else {
                listeners.stop();
                listeners.start();
            }
        }
        settle();
    }

    private void settle() {
        TOPICS.forEach(topic -> completeness.await(PREFIX + topic, Duration.ofMinutes(2)));
        transactions.executeWithoutResult(_ -> growth.followToday());
    }

    private static void announce(List<Object> states) {
        var settings =
                Map.<String, Object>of("bootstrap.servers", Servers.kafka().bootstrapServers());
        var bytes = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(settings, bytes, bytes)) {
            states.forEach(state -> producer.send(Announced.of(state).on(PREFIX)));
        }
    }

    private static String tell(long seed, String what) {
        return RandomHistoriesTests.failure(seed)
                .map(RandomHistoriesTests.Failure::tell)
                .orElseGet(() -> "Seed %d, %s: only when delivered, not in memory".formatted(seed, what));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan({"vn.uutu.reporting.intake", "vn.uutu.reporting.store"})
    static class Service {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Days days() {
            return new Days();
        }

        @Bean
        Present present(Days days) {
            return new Present(days);
        }

        @Bean
        static Elsewhere elsewhere(ObjectProvider<JdbcClient> jdbc) {
            return new Elsewhere(jdbc);
        }
    }

    /// The days of the histories, which pass as the test says.
    static final class Days extends Clock {

        private volatile LocalDate today = LocalDate.of(2021, 7, 1);

        LocalDate today() {
            return today;
        }

        void pass(int number) {
            today = today.plusDays(number);
        }

        @Override
        public ZoneId getZone() {
            return Present.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return today.atStartOfDay(Present.ZONE).toInstant();
        }
    }

    /// Sends the service's subscriptions to topics of their own.
    static final class Elsewhere implements BeanPostProcessor {

        private static final int LIFE = 5;

        final AtomicInteger deaths = new AtomicInteger();
        final AtomicInteger batches = new AtomicInteger();
        /// Of those topics of which the newest states suffice.
        final AtomicInteger gathered = new AtomicInteger();
        private final ObjectProvider<JdbcClient> jdbc;

        Elsewhere(ObjectProvider<JdbcClient> jdbc) {
            this.jdbc = jdbc;
            var partitions = new HashMap<String, Integer>();
            TOPICS.forEach(topic -> partitions.put(PREFIX + topic, 4));
            Servers.kafka().createTopics(partitions, Map.of());
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof Subscription<?> subscription ? new Mortal<>(subscription, this) : bean;
        }

        private void dieSometimes() {
            if (batches.incrementAndGet() % LIFE == 0) {
                deaths.incrementAndGet();
                jdbc.getObject()
                        .sql("select pg_terminate_backend(pg_backend_pid())")
                        .query(Boolean.class)
                        .single();
            }
        }
    }

    private record Mortal<S>(Subscription<S> subscription, Elsewhere elsewhere) implements Subscription<S> {

        @Override
        public String topic() {
            return PREFIX + subscription.topic();
        }

        @Override
        public S read(Event event) throws NotUnderstood {
            return subscription.read(event);
        }

        @Override
        public boolean newestSuffices() {
            return subscription.newestSuffices();
        }

        @Override
        public void apply(List<Received<S>> batch) {
            subscription.apply(batch);
            if (newestSuffices()) {
                elsewhere.gathered.incrementAndGet();
            }
            elsewhere.dieSometimes();
        }
    }
}
