package vn.uutu.intake.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Position;
import vn.uutu.intake.Received;
import vn.uutu.intake.Subscription;

class JoinedTests {

    final List<String> applied = new ArrayList<>();

    @Test
    void everyPartGetsTheStatesThatItReadItself() throws NotUnderstood {
        var joined = joined(new Part("a", true), new Part("b", true), new Part("c", true));

        apply(joined);

        assertThat(joined.topic()).isEqualTo("things");
        assertThat(applied).containsExactly("a read a", "b read b", "c read c");
    }

    @Test
    void whatOnePartCannotReadIsAppliedByNone() {
        var joined = joined(new Part("a", true), new Part("b", false));

        assertThatExceptionOfType(NotUnderstood.class).isThrownBy(() -> apply(joined));
        assertThat(applied).isEmpty();
    }

    private static Subscription<?> joined(Part... parts) {
        return Stream.<Subscription<?>>of(parts).reduce(Joined::of).orElseThrow();
    }

    private static <S> void apply(Subscription<S> subscription) throws NotUnderstood {
        var event = new Event(
                UUID.randomUUID(),
                Optional.empty(),
                UUID.randomUUID(),
                "t",
                Instant.EPOCH,
                1,
                Map.of(),
                new Position(0, 0));
        subscription.apply(List.of(new Received<>(event, subscription.read(event))));
    }

    private class Part implements Subscription<String> {

        private final String name;
        private final boolean readable;

        Part(String name, boolean readable) {
            this.name = name;
            this.readable = readable;
        }

        @Override
        public String topic() {
            return "things";
        }

        @Override
        public String read(Event event) throws NotUnderstood {
            if (readable) {
                return "read " + name;
            }
            throw new NotUnderstood("not by " + name);
        }

        @Override
        public void apply(List<Received<String>> batch) {
            batch.forEach(it -> applied.add(name + " " + it.state()));
        }
    }
}
