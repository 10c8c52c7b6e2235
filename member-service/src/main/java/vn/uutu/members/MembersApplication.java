package vn.uutu.members;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.uutu.members.dated.Present;
import vn.uutu.outbox.EventIds;
import vn.uutu.problems.ProblemTexts;

/// Owns the organisation tree in time, the member register and the assignments.
@EnableScheduling
@SpringBootApplication
@ConfigurationPropertiesScan
public class MembersApplication {

    public static void main(String[] args) {
        SpringApplication.run(MembersApplication.class, args);
    }

    /// Ticks in microseconds, which is what the database keeps: what is announced equals what is stored.
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }

    @Bean
    Supplier<UUID> ids(Clock clock) {
        return new EventIds(clock, new SecureRandom())::next;
    }

    @Bean
    Present present(Clock clock, Supplier<UUID> ids) {
        return new Present(clock, ids);
    }

    @Bean
    ProblemTexts problemTexts() {
        return new ProblemTexts("problems-members");
    }
}
