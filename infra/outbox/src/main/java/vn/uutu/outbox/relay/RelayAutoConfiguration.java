package vn.uutu.outbox.relay;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.uutu.outbox.OutboxAutoConfiguration;

/// Relays where there are a database and Kafka, unless `uutu.outbox.relay.enabled` is false.
@AutoConfiguration(
        before = OutboxAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
        })
@ConditionalOnBean({DataSource.class, KafkaConnectionDetails.class, PlatformTransactionManager.class})
@ConditionalOnBooleanProperty(name = "uutu.outbox.relay.enabled", matchIfMissing = true)
@EnableConfigurationProperties(RelayProperties.class)
class RelayAutoConfiguration {

    @Bean
    Relay outboxRelay(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            Producers outboxProducers,
            RelayProperties properties) {
        var jdbc = JdbcClient.create(dataSource);
        var lanes = new Lanes(jdbc, new TransactionTemplate(transactions), UUID.randomUUID(), properties.lease());
        var rows = new Rows(jdbc, properties.batch());
        return new Relay(lane -> new LaneRelay(lane, lanes, rows, outboxProducers::create, properties));
    }

    @Bean
    Producers outboxProducers(KafkaProperties kafka, KafkaConnectionDetails connection) {
        var settings = kafka.buildProducerProperties();
        settings.put("bootstrap.servers", connection.getProducer().getBootstrapServers());
        return new Producers(settings);
    }

    @Bean
    Backlog outboxBacklog(DataSource dataSource, ObjectProvider<Clock> clock) {
        return new Backlog(JdbcClient.create(dataSource), clock.getIfAvailable(Clock::systemUTC));
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(HealthIndicator.class)
    static class HealthConfiguration {

        @Bean
        HealthIndicator outboxHealthIndicator(Backlog backlog, Relay relay, RelayProperties properties) {
            return new OutboxHealth(backlog, relay, properties.alarm());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    static class MetricsConfiguration {

        @Bean
        OutboxMetrics outboxMetrics(Backlog backlog) {
            return new OutboxMetrics(backlog);
        }
    }
}
