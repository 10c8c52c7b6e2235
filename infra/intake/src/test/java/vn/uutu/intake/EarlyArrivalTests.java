package vn.uutu.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Topics are read independently, so a member can come before its unit. Waiting is the applier's: it keeps the
/// member aside and counts it when the unit arrives.
class EarlyArrivalTests {

    static final Duration AMPLE = Duration.ofSeconds(20);

    final String units = "units-" + UUID.randomUUID();
    final String members = units + ".members";

    @Test
    void aMemberThatArrivesBeforeItsUnitIsCountedWhenTheUnitComes() {
        var unit = UUID.randomUUID();
        try (var unitSender = new Sender(units, 1, Map.of());
                var memberSender = new Sender(members, 1, Map.of());
                var instance = Instance.start(Both.class, units, units)) {
            memberSender.send(UUID.randomUUID(), 1, unit.toString());
            memberSender.commit();
            instance.completeness().await(members, AMPLE);
            assertThat(instance.things().count()).isZero();
            assertThat(instance.completeness().of(members).parkedKeys()).isZero();

            unitSender.send(unit, 1, "a unit");
            unitSender.commit();
            instance.completeness().await(units, AMPLE);

            assertThat(instance.the(Members.class).counted()).isEqualTo(1);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Both {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Things units(@Value("${test.topic}") String topic, JdbcClient jdbc) {
            return new Things(topic, false, jdbc);
        }

        @Bean
        Members members(@Value("${test.topic}") String topic, JdbcClient jdbc) {
            return new Members(topic + ".members", jdbc);
        }
    }

    /// Members wait in a table of their own; who counts joins it with the units that are known.
    record Members(String topic, JdbcClient jdbc) implements Subscription<UUID> {

        @Override
        public UUID read(Event event) throws NotUnderstood {
            return UUID.fromString(
                    new String(event.value().orElseThrow(() -> new NotUnderstood("a member without state")), UTF_8));
        }

        @Override
        public void apply(List<Received<UUID>> batch) {
            batch.forEach(received -> jdbc.sql("insert into waiting (id, unit) values (:id, :unit)")
                    .param("id", received.event().key())
                    .param("unit", received.state())
                    .update());
        }

        int counted() {
            return jdbc.sql("select count(*) from waiting join thing on thing.id = waiting.unit")
                    .query(Integer.class)
                    .single();
        }
    }
}
