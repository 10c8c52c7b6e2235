package vn.uutu.outbox;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.ConfigurableTransactionManager;
import tools.jackson.core.json.JsonFactory;

/// Gives a service with a database its outbox.
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
        })
@ConditionalOnBean({DataSource.class, ConfigurableTransactionManager.class})
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxAutoConfiguration {

    @Bean
    Outbox outbox(
            DataSource dataSource,
            ConfigurableTransactionManager transactions,
            OutboxProperties properties,
            ObjectProvider<CommitListener> listener,
            ObjectProvider<Clock> clock) {
        var headers = new Headers(properties, new JsonFactory());
        var writing = new Writing(JdbcClient.create(dataSource), headers, clock.getIfAvailable(Clock::systemUTC));
        var outbox = new TransactionalOutbox(
                dataSource, writing, properties.largest(), listener.getIfAvailable(() -> _ -> {}));
        transactions.addListener(outbox);
        return outbox;
    }

    @Bean
    Journal journal(DataSource dataSource) {
        return new Journal(JdbcClient.create(dataSource));
    }
}
