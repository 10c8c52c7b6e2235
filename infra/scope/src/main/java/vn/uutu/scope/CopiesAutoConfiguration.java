package vn.uutu.scope;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.uutu.intake.Completeness;

/// Keeps copies of the tree and of the assignments, in every service but the one that owns both.
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
@ConditionalOnProperty(name = "uutu.scope.copies", havingValue = "true", matchIfMissing = true)
class CopiesAutoConfiguration {

    @Bean
    KnownTree scopeTree(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new KnownTree(jdbc, transactions);
    }

    @Bean
    UnitSubscription scopeUnits(KnownTree tree, Clock clock) {
        return new UnitSubscription(tree, clock);
    }

    @Bean
    AssignmentSubscription scopeAssignments(JdbcClient jdbc) {
        return new AssignmentSubscription(jdbc);
    }

    @Bean
    Currency currencyOfCopies(Completeness completeness, KnownTree tree) {
        return new CopiesAreCurrent(completeness, tree);
    }

    /// Belongs into the readiness group: a service that never knew the assignments would refuse everybody.
    @Bean
    HealthIndicator scopeHealthIndicator(Completeness completeness) {
        return () -> (completeness.caughtUpOnce(AssignmentSubscription.TOPIC)
                                && completeness.caughtUpOnce(UnitSubscription.TOPIC)
                        ? Health.up()
                        : Health.outOfService())
                .build();
    }
}
