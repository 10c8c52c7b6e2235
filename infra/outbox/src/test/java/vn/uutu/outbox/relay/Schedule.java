package vn.uutu.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;

/// What the versions of one key may look like in a topic: each for the first time in order, none missing; after a
/// failure some are sent again, and then all that follow.
final class Schedule {

    private Schedule() {}

    static void isComplete(List<Long> versions, long last) {
        assertThat(versions.stream().distinct()).containsExactlyElementsOf(upTo(last));
        assertThat(versions.getLast()).isEqualTo(last);
        for (var i = 1; i < versions.size(); i++) {
            assertThat(versions.get(i))
                    .as("after %d", versions.get(i - 1))
                    .isLessThanOrEqualTo(versions.get(i - 1) + 1);
        }
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
