package vn.uutu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplesTests {

    final Samples hundred =
            Samples.of(IntStream.rangeClosed(1, 100).boxed().toList().reversed(), "ms");

    @Test
    void aPercentileIsAValueThatWasMeasured() {
        assertThat(hundred.percentile(0.50)).isEqualTo(50);
        assertThat(hundred.percentile(0.99)).isEqualTo(99);
        assertThat(hundred.percentile(1)).isEqualTo(100);
        assertThat(Samples.of(List.of(7), "s").percentile(0.01)).isEqualTo(7);
    }

    @Test
    void aLongTailNeedsAHundredValues() {
        assertThat(hundred.p99()).isEqualTo("99.0");
        assertThat(Samples.of(List.of(1, 2, 3), "s").p99()).isEmpty();
    }

    @Test
    void nanosAreShownAsMillis() {
        assertThat(Samples.millis(List.of(2_500_000L)).p50()).isEqualTo("2.50");
    }

    @Test
    void nothingMeasuredIsNoNumber() {
        assertThatThrownBy(() -> Samples.of(List.of(), "ms")).isInstanceOf(Unsound.class);
    }
}
