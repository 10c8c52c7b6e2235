package vn.uutu.members.unit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.uutu.members.dated.Recorded;
import vn.uutu.members.dated.Timeline;

/// What a unit was called, what level it had and what it belonged to, day by day. The root has no parent.
public record History(Timeline<String> names, Timeline<Level> levels, Timeline<Optional<UnitId>> parents) {

    public LocalDate establishedOn() {
        return names.start();
    }

    History renamed(String name, LocalDate on, Recorded recorded) {
        return new History(names.change(name, on, recorded), levels, parents);
    }

    History moved(Optional<UnitId> parent, LocalDate on, Recorded recorded) {
        return new History(names, levels, parents.change(parent, on, recorded));
    }

    boolean canEndOn(LocalDate day) {
        return Stream.of(names, levels, parents)
                .allMatch(line -> line.last().period().from().isBefore(day));
    }

    History endOn(LocalDate day) {
        return new History(names.endOn(day), levels.endOn(day), parents.endOn(day));
    }
}
