package vn.uutu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class OptionsTests {

    @Test
    void everythingHasADefault() {
        var options = Options.of();

        assertThat(options.demo()).isFalse();
        assertThat(options.port(Port.GATEWAY)).isEqualTo(8080);
        assertThat(options.data()).hasFileName(".local");
    }

    @Test
    void onlyThisStartIsWantedWhereItIsSaid() {
        assertThat(Options.of().quickStart()).isTrue();
        assertThat(Options.of("--demo", "--no-quick-start", "--districts=703").quickStart())
                .isFalse();
    }

    @Test
    void everyPortCanBeChanged() {
        for (var port : Port.values()) {
            assertThat(Options.of(port.option() + "=12345").port(port)).isEqualTo(12_345);
        }
    }

    @Test
    void aPortThatIsNoneIsRefusedByName() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Options.of("--gateway-port=99999"))
                .withMessageContaining("--gateway-port=99999");
    }

    @Test
    void whatIsNotKnownIsNamed() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Options.of("--dem"))
                .withMessageContaining("--dem");
    }
}
