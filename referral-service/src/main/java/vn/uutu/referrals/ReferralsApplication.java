package vn.uutu.referrals;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.uutu.outbox.EventIds;
import vn.uutu.problems.ProblemTexts;

/// Owns the way of a member from selection to admission to the Party.
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class ReferralsApplication {

    public static void main(String[] args) {
        SpringApplication.run(ReferralsApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventIds eventIds(Clock clock) {
        return new EventIds(clock, new SecureRandom());
    }

    @Bean
    ProblemTexts problemTexts() {
        return new ProblemTexts("problems-referrals");
    }
}
