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
    void aDistrictThatDoesNotExistIsRefusedTogetherWithThoseThatDo() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Options.of("--demo", "--districts=703,999"))
                .withMessageStartingWith(
                        "--districts=703,999: there is no 999 in the demonstration, only 703, 705, 706, 707, 708, "
                                + "709, 710, 711, 712, 72-CQDN, 72-CA, 72-QS, 72-BP, 72-DH, and 794, 795");
    }

    @Test
    void longAnIsThereWhereItIsAskedFor() {
        var whole = Options.of("--districts=72,80").districts();

        assertThat(whole.codes()).hasSize(9 + 5 + 15 + 5);
        assertThat(Options.of("--districts=703,804").districts()).hasToString("703, 804");
    }

    @Test
    void withoutDistrictsThereAreAll() {
        assertThat(Options.of("--demo").districts())
                .isEqualTo(Options.of("--districts=").districts())
                .hasToString("the whole province");
        assertThat(Options.of("--districts=705,703").districts()).hasToString("703, 705");
    }

    @Test
    void whatIsNotKnownIsNamed() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Options.of("--dem"))
                .withMessageContaining("--dem");
    }
}
