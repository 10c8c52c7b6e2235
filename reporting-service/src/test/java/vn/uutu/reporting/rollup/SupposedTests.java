package vn.uutu.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.uutu.reporting.rollup.Reorganisations.Part;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.View;

/// What is only supposed gives the figures that are there when it has come true, on the tree of whichever day; and it
/// leaves those that are there as they are.
class SupposedTests {

    private static final int HISTORIES = Integer.getInteger("uutu.histories", 10_000) / 20;

    @Test
    void whatIsSupposedComesTrue() {
        var compared = 0;
        for (var seed = 1; seed <= HISTORIES; seed++) {
            var states = new History(seed).happen(40);
            var parts = lastReorganisation(states);
            if (!parts.isEmpty() && comesTrue(states.subList(0, states.indexOf(parts.getFirst())), parts, seed)) {
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(HISTORIES / 10);
    }

    /// @return whether it makes a difference at all
    private static boolean comesTrue(List<Object> before, List<Part> parts, long seed) {
        var random = new Random(seed);
        var memory = new Memory();
        var oracle = new Oracle();
        memory.today = memory.today.plusDays(random.nextInt(1_000));
        before.forEach(state -> memory.apply(List.of(state)));
        before.forEach(oracle::hear);
        parts.forEach(oracle::hear);
        var days = new ArrayList<>(oracle.turns());
        var view = new View.AsOn(days.get(random.nextInt(days.size())));
        var units = oracle.everyUnit();
        var unchanged = memory.figures(view, units);

        var supposed = memory.supposed(
                closed(before, parts.getFirst().reorganisation()),
                parts.stream().flatMap(part -> part.divisions().stream()).toList(),
                view.day(),
                units);

        assertThat(memory.figures(view, units)).isEqualTo(unchanged);
        memory.apply(parts);
        assertThat(supposed).as("seed %d", seed).isEqualTo(memory.figures(view, units));
        return !supposed.equals(unchanged);
    }

    /// Heard of by its own topic, where it waits for the reorganisation.
    private static List<Unit> closed(List<Object> states, UUID reorganisation) {
        return states.stream()
                .filter(Unit.class::isInstance)
                .map(Unit.class::cast)
                .filter(unit -> unit.partOf().equals(Optional.of(reorganisation)))
                .toList();
    }

    private static List<Part> lastReorganisation(List<Object> states) {
        var parts = states.stream()
                .filter(Part.class::isInstance)
                .map(Part.class::cast)
                .toList();
        return parts.isEmpty()
                ? List.of()
                : parts.stream()
                        .filter(part ->
                                part.reorganisation().equals(parts.getLast().reorganisation()))
                        .toList();
    }
}
