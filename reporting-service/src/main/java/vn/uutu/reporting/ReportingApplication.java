package vn.uutu.reporting;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.uutu.problems.ProblemTexts;
import vn.uutu.reporting.tree.Present;

/// Owns the targets, and counts facts so that every figure can be opened into its events.
@SpringBootApplication
@EnableScheduling
public class ReportingApplication {

    public static void main(String[] args) {
        SpringApplication.run(ReportingApplication.class, args);
    }

    @Bean
    ProblemTexts problemTexts() {
        return new ProblemTexts("problems-reporting");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Present present(Clock clock) {
        return new Present(clock);
    }
}
