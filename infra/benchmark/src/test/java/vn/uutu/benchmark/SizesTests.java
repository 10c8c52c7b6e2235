package vn.uutu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SizesTests {

    final Map<String, Integer> usual = Map.of("outbox", 300_000, "rounds", 5);

    @Test
    void whatIsNotSaidIsAsUsual() {
        var sizes = Sizes.of(usual, "--outbox", "--rounds=7");

        assertThat(sizes.of("outbox")).isEqualTo(300_000);
        assertThat(sizes.of("rounds")).isEqualTo(7);
    }

    @Test
    void whatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> Sizes.of(usual, "--round=7")).hasMessageContaining("--round=7");
        assertThatThrownBy(() -> Sizes.of(usual, "--rounds=0")).hasMessageContaining("--rounds=0");
    }
}
