package vn.uutu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SightingsTests {

    final Sightings sightings = new Sightings();

    @Test
    void theKthAnswerIsCountedWhenTheFigureHasGrownByK() {
        sightings.see(40, 0);
        sightings.see(41, 100);
        sightings.see(43, 250);

        assertThat(sightings.delays(40, List.of(200L, 90L, 240L))).containsExactly(10L, 50L, 10L);
    }

    @Test
    void whatIsCountedBeforeItsAnswerTookNoTime() {
        sightings.see(41, 100);

        assertThat(sightings.delays(40, List.of(120L))).containsExactly(0L);
    }

    @Test
    void whatIsNeverCountedIsNoNumber() {
        sightings.see(41, 100);

        assertThatThrownBy(() -> sightings.delays(40, List.of(90L, 95L))).hasMessage("The figure grew by 1 of 2");
    }
}
