package vn.uutu.members.unit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.uutu.members.dated.Period;
import vn.uutu.members.dated.Recorded;
import vn.uutu.members.dated.Timeline;

/// What code a unit had, what it was called, what level it had and what it belonged to, day by day. The root has no
/// parent.
public record History(
        Timeline<UnitCode> codes, Timeline<String> names, Timeline<Level> levels, Timeline<Optional<UnitId>> parents) {

    static History starting(Unit.Description description, LocalDate on, Recorded recorded) {
        return new History(
                Timeline.starting(description.code(), on, recorded),
                Timeline.starting(description.name(), on, recorded),
                Timeline.starting(description.level(), on, recorded),
                Timeline.starting(description.parent(), on, recorded));
    }

    public LocalDate establishedOn() {
        return names.start();
    }

    /// Whether the unit has that code on any of these days.
    public boolean hasCode(UnitCode code, Period period) {
        return codes.entries().stream()
                .filter(entry -> entry.value().equals(code))
                .anyMatch(entry -> entry.period().intersection(period).isPresent());
    }

    History recoded(UnitCode code, LocalDate on, Recorded recorded) {
        return new History(codes.change(code, on, recorded), names, levels, parents);
    }

    History renamed(String name, LocalDate on, Recorded recorded) {
        return new History(codes, names.change(name, on, recorded), levels, parents);
    }

    History relevelled(Level level, LocalDate on, Recorded recorded) {
        return new History(codes, names, levels.change(level, on, recorded), parents);
    }

    History moved(Optional<UnitId> parent, LocalDate on, Recorded recorded) {
        return new History(codes, names, levels, parents.change(parent, on, recorded));
    }

    boolean canEndOn(LocalDate day) {
        return Stream.of(codes, names, levels, parents)
                .allMatch(line -> line.last().period().from().isBefore(day));
    }

    History endOn(LocalDate day) {
        return new History(codes.endOn(day), names.endOn(day), levels.endOn(day), parents.endOn(day));
    }
}
