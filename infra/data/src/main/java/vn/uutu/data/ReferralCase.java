package vn.uutu.data;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How far an introduction to the Party came, and when; whoever is removed on probation has an ending, too.
record ReferralCase(Person person, int votes, int present, Map<Step, LocalDate> steps, Optional<Ending> ending) {

    /// The steps of the pipeline in the order in which the story takes them.
    enum Step {
        SELECTED,
        CONFIRMED,
        HANDED_OVER,
        CLASS_COMPLETED,
        PROSPECT_RECOGNISED,
        RESOLVED,
        CELL_VOTED,
        COMMITTEE_VOTED,
        ADMITTED,
        CEREMONY_HELD,
        OFFICIAL
    }

    record Ending(LocalDate on, String kind, String reason) {}

    ReferralCase {
        steps = new EnumMap<>(steps);
    }

    Optional<LocalDate> on(Step step) {
        return Optional.ofNullable(steps.get(step));
    }
}
