package vn.uutu.members.dated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Values that follow each other without a gap and without overlap. It never forgets what held before.
public record Timeline<T>(List<Dated<T>> entries) {

    public Timeline {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("A timeline has at least one entry");
        }
        entries = List.copyOf(entries);
    }

    public static <T> Timeline<T> starting(T value, LocalDate from, Recorded recorded) {
        return new Timeline<>(List.of(new Dated<>(value, Period.since(from), recorded)));
    }

    public Optional<T> at(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.period().contains(day))
                .map(Dated::value)
                .findFirst();
    }

    public Dated<T> last() {
        return entries.getLast();
    }

    public LocalDate start() {
        return entries.getFirst().period().from();
    }

    /// The first day on which nothing holds any more.
    public Optional<LocalDate> end() {
        return last().period().to();
    }

    /// From that day on another value holds. The same day as the last change corrects that change.
    ///
    /// @throws IllegalArgumentException before the last change, or at or after the end
    public Timeline<T> change(T value, LocalDate from, Recorded recorded) {
        if (!canChange(from)) {
            throw new IllegalArgumentException("There is a later change, or an end, than %s".formatted(from));
        }
        var changed = entriesBefore(from);
        changed.add(new Dated<>(value, new Period(from, end()), recorded));
        return new Timeline<>(changed);
    }

    public boolean canChange(LocalDate from) {
        return !from.isBefore(last().period().from())
                && end().filter(end -> !end.isAfter(from)).isEmpty();
    }

    /// @throws IllegalArgumentException unless the last entry is open and began earlier
    public Timeline<T> endOn(LocalDate day) {
        if (end().isPresent() || !day.isAfter(last().period().from())) {
            throw new IllegalArgumentException("It ended already, or changed on %s or later".formatted(day));
        }
        return new Timeline<>(entriesBefore(day));
    }

    /// The last entry goes on, as if it had never ended.
    public Timeline<T> reopen() {
        var reopened = new ArrayList<>(entries);
        var last = reopened.removeLast();
        reopened.add(new Dated<>(last.value(), Period.since(last.period().from()), last.recorded()));
        return new Timeline<>(reopened);
    }

    private List<Dated<T>> entriesBefore(LocalDate day) {
        var before = new ArrayList<>(entries);
        var last = before.removeLast();
        if (last.period().from().isBefore(day)) {
            before.add(new Dated<>(last.value(), new Period(last.period().from(), Optional.of(day)), last.recorded()));
        }
        return before;
    }
}
