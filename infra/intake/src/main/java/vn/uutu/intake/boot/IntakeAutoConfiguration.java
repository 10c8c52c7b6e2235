package vn.uutu.intake.boot;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;
import vn.uutu.intake.Completeness;
import vn.uutu.intake.Parked;
import vn.uutu.intake.Subscription;
import vn.uutu.intake.broker.Broker;
import vn.uutu.intake.listening.Allowance;
import vn.uutu.intake.listening.Limits;
import vn.uutu.intake.listening.Listeners;
import vn.uutu.intake.listening.Listening;
import vn.uutu.intake.listening.Meters;
import vn.uutu.intake.listening.Parking;
import vn.uutu.intake.listening.Recognising;
import vn.uutu.intake.listening.Redriving;
import vn.uutu.intake.progress.Gauges;
import vn.uutu.intake.progress.Heartbeat;
import vn.uutu.intake.progress.StoredCompleteness;
import vn.uutu.intake.store.ParkedEvents;
import vn.uutu.intake.store.Positions;
import vn.uutu.intake.store.Reaches;
import vn.uutu.intake.store.Topics;

/// Listens for all [Subscription] beans of a service that has a database and Kafka.
@AutoConfiguration(
        after = {
            DataSourceTransactionManagerAutoConfiguration.class,
            JdbcClientAutoConfiguration.class,
            KafkaAutoConfiguration.class,
            TransactionAutoConfiguration.class
        })
@ConditionalOnBean({JdbcClient.class, TransactionOperations.class, KafkaAdmin.class})
@EnableConfigurationProperties(IntakeProperties.class)
class IntakeAutoConfiguration {

    /// What a service needs of its heap beside what a long history takes.
    private static final long BESIDES = DataSize.ofMegabytes(320).toBytes();

    private final IntakeProperties properties;
    private final Clock clock;

    IntakeAutoConfiguration(IntakeProperties properties, ObjectProvider<Clock> clock) {
        this.properties = properties;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Bean
    Broker intakeBroker(KafkaAdmin admin) {
        return new Broker(admin.getConfigurationProperties());
    }

    @Bean
    Listeners intakeListeners(
            ObjectProvider<Subscription<?>> subscriptions,
            ConsumerFactory<?, ?> factory,
            Broker broker,
            JdbcClient jdbc,
            TransactionOperations transaction,
            ObjectProvider<MeterRegistry> registry,
            @Value("${spring.application.name}") String application) {
        var positions = new Positions(jdbc);
        var recognising =
                new Recognising(broker, new Topics(jdbc), positions, transaction, properties.silence(), clock);
        return new Listeners(
                subscriptions.stream().toList(),
                new Listening(
                        new Consumers(factory.getConfigurationProperties(), application),
                        transaction,
                        positions,
                        new Parking(new ParkedEvents(jdbc), properties.parkedLimit(), clock),
                        recognising,
                        new Meters(registry.getIfAvailable(CompositeMeterRegistry::new)),
                        limits(),
                        properties.longestPause()));
    }

    private Limits limits() {
        return new Limits(
                properties.gatherRecords(),
                properties.gatherTime(),
                properties.gatherSize().toBytes(),
                properties.farBehind(),
                allowance(
                        Runtime.getRuntime().maxMemory(), properties.keptSize().toBytes()));
    }

    /// What is kept takes twice as much, and as much again when it is read and counted.
    private static Allowance allowance(long heap, long keptSize) {
        return new Allowance(Math.min(keptSize, heap / 16), Math.min(keptSize, (heap - BESIDES) / 3));
    }

    @Bean
    Heartbeat intakeHeartbeat(Broker broker, Listeners listeners, JdbcClient jdbc) {
        return new Heartbeat(
                broker,
                listeners,
                new Topics(jdbc),
                new Positions(jdbc),
                new Reaches(jdbc),
                clock,
                properties.heartbeat());
    }

    @Bean
    Completeness completeness(Listeners listeners, Heartbeat heartbeat, Broker broker, JdbcClient jdbc) {
        return new StoredCompleteness(listeners, heartbeat, new Reaches(jdbc), new Positions(jdbc), broker, clock);
    }

    @Bean
    Parked parked(Listeners listeners, JdbcClient jdbc, TransactionOperations transaction) {
        return new Redriving(listeners, new ParkedEvents(jdbc), new Positions(jdbc), transaction);
    }

    @Bean
    Gauges intakeGauges(Listeners listeners, Heartbeat heartbeat, Completeness completeness) {
        return new Gauges(listeners, heartbeat, completeness);
    }
}
