package vn.uutu.intake.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Received;
import vn.uutu.intake.Subscription;

/// Several subscriptions of one topic (a library's and the service's own) that share its positions: what one of them
/// cannot read is parked for all, and all apply in one transaction.
record Joined(List<Subscription<Object>> parts) implements Subscription<List<Object>> {

    @SuppressWarnings("unchecked") // each part gets back the states that it read itself
    static Subscription<?> of(Subscription<?> one, Subscription<?> other) {
        var joined = one instanceof Joined(var parts) ? parts : List.of((Subscription<Object>) one);
        return new Joined(Stream.concat(joined.stream(), Stream.of((Subscription<Object>) other))
                .toList());
    }

    @Override
    public String topic() {
        return parts.getFirst().topic();
    }

    @Override
    public List<Object> read(Event event) throws NotUnderstood {
        var states = new ArrayList<Object>(parts.size());
        for (var part : parts) {
            states.add(part.read(event));
        }
        return List.copyOf(states);
    }

    @Override
    public boolean newestSuffices() {
        return parts.stream().allMatch(Subscription::newestSuffices);
    }

    @Override
    public void apply(List<Received<List<Object>>> batch) {
        IntStream.range(0, parts.size())
                .forEach(at -> parts.get(at)
                        .apply(batch.stream()
                                .map(it -> new Received<>(it.event(), it.state().get(at)))
                                .toList()));
    }
}
