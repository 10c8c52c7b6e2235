package vn.uutu.reporting.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// How a measure follows from one step of a case, provided that another one was passed, too: written out once, since it
/// is asked of each case for each measure.
///
/// @param earned the kind of the step that earns it, by its place in `KINDS`
/// @param other the kind of the other step; the same where nothing else is asked
/// @param least days from the other step to this one, and `most`: both inclusive
record Rule(Measure measure, int earned, int other, long least, long most) {

    /// Those that count, and those that end a stay.
    static final List<String> KINDS = Stream.concat(
                    Stream.of(Measure.values()).flatMap(measure -> kinds(measure.counting())),
                    Stream.of("selected", "prospect-recognised", "admitted", "exited"))
            .distinct()
            .toList();

    /// In the order of the measures; stocks follow from all steps together.
    static List<Rule> all() {
        return Stream.of(Measure.values())
                .flatMap(measure -> switch (measure.counting()) {
                    case Counting.Flow flow -> Stream.of(atAnyTime(measure, flow.milestone(), flow.milestone()));
                    case Counting.Cohort cohort -> Stream.of(atAnyTime(measure, cohort.milestone(), cohort.reached()));
                    case Counting.Duration time ->
                        Stream.of(
                                new Rule(measure, place(time.until()), place(time.since()), time.least(), time.most()));
                    case Counting.Stock _, Counting.Structure _ -> Stream.<Rule>empty();
                })
                .toList();
    }

    private static Rule atAnyTime(Measure measure, String earned, String other) {
        return new Rule(measure, place(earned), place(other), Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static Stream<String> kinds(Counting counting) {
        return switch (counting) {
            case Counting.Flow flow -> Stream.of(flow.milestone());
            case Counting.Cohort cohort -> Stream.of(cohort.milestone(), cohort.reached());
            case Counting.Duration time -> Stream.of(time.since(), time.until());
            case Counting.Stock _, Counting.Structure _ -> Stream.empty();
        };
    }

    static int place(String kind) {
        return KINDS.indexOf(kind);
    }

    /// A stage that ended before it began took no time that could be told.
    boolean holds(LocalDate others, LocalDate earnedOn) {
        var days = earnedOn.toEpochDay() - others.toEpochDay();
        return least <= days && days <= most;
    }
}
