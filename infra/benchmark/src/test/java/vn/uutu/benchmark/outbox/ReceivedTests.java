package vn.uutu.benchmark.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.uutu.benchmark.Unsound;

class ReceivedTests {

    final UUID one = new UUID(0, 1);
    final UUID other = new UUID(0, 2);
    final Received received = new Received();

    @Test
    void keysMayLieBetweenEachOther() {
        received.take(one, 1, state(1));
        received.take(other, 1, state(1));
        received.take(one, 2, state(2));

        assertThat(received.count()).isEqualTo(3);
    }

    @Test
    void aVersionThatOvertakesIsNoNumber() {
        received.take(one, 1, state(1));

        assertThatThrownBy(() -> received.take(one, 3, state(3))).isInstanceOf(Unsound.class);
    }

    @Test
    void aVersionThatComesTwiceIsNoNumber() {
        received.take(one, 1, state(1));

        assertThatThrownBy(() -> received.take(one, 1, state(1))).isInstanceOf(Unsound.class);
    }

    @Test
    void otherBytesAreNotTheSame() {
        received.take(one, 1, state(1));
        var announced = new Received();
        announced.take(one, 1, state(7));

        assertThatThrownBy(() -> received.mustEqual(announced)).isInstanceOf(Unsound.class);
    }

    @Test
    void whatIsMissingIsNoNumber() {
        var announced = new Received();
        announced.take(one, 1, state(1));

        assertThatThrownBy(() -> received.mustEqual(announced)).hasMessageContaining("1 expected, 0 shown");
    }

    private static byte[] state(int text) {
        return new byte[] {(byte) text};
    }
}
