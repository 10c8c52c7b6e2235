package vn.uutu.idempotency;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import vn.uutu.problems.ProblemTexts;
import vn.uutu.problems.Problems;

/// Switches on the key in every service that has this library.
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "vn.uutu.problems.ProblemsAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableScheduling
class IdempotencyAutoConfiguration {

    @Bean
    StoredAnswers storedAnswers(JdbcClient jdbc, Clock clock) {
        return new StoredAnswers(jdbc, clock);
    }

    @Bean
    OncePerKey oncePerKey(
            StoredAnswers answers,
            ObjectProvider<Rights> rights,
            PlatformTransactionManager transactions,
            Problems problems) {
        return new OncePerKey(answers, rights.getIfAvailable(() -> _ -> ""), transactions, problems);
    }

    @Bean
    ProblemTexts idempotencyTexts() {
        return new ProblemTexts("problems-idempotency");
    }
}
