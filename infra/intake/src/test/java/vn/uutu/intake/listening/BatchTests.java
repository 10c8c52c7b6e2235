package vn.uutu.intake.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import vn.uutu.intake.store.Step;

class BatchTests {

    final Batch<String> batch = new Batch<>(
            List.of(item(0, 3), item(1, 10), item(0, 7), item(0, 8)),
            Map.of(0, 2L, 1, 10L, 2, 5L),
            Map.of(0, 12L, 1, 11L, 2, 6L));

    @Test
    void halvesMeetWhereTheFirstEnds() {
        assertThat(batch.firstHalf().to()).isEqualTo(Map.of(0, 4L, 1, 11L));
        assertThat(batch.secondHalf().from()).isEqualTo(Map.of(0, 4L, 1, 11L, 2, 5L));
        assertThat(batch.secondHalf().to()).isEqualTo(batch.to());
    }

    @Test
    void stepsLeadFromTheKnownToTheReachedPosition() {
        assertThat(batch.firstHalf().steps())
                .containsExactlyInAnyOrder(
                        new Step(0, 2, 4, Instant.EPOCH.minusMillis(1)),
                        new Step(1, 10, 11, Instant.EPOCH.minusMillis(1)));
    }

    private static Incoming<String> item(int partition, long offset) {
        return new Incoming.Unreadable<>(
                new ConsumerRecord<>("topic", partition, offset, new byte[0], new byte[0]), "");
    }
}
