package vn.uutu.intake;

import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A service whose listener hangs from the start.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Stuck {

    final CountDownLatch release = new CountDownLatch(1);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Things things(@Value("${test.topic}") String topic, JdbcClient jdbc) {
        var things = new Things(topic, false, jdbc);
        things.beforeReading = () -> Waiting.on(release);
        return things;
    }
}
