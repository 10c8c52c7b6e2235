package vn.uutu.members.serving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.members.assignment.Assignment;
import vn.uutu.members.assignment.AssignmentEvents;
import vn.uutu.members.assignment.AssignmentId;
import vn.uutu.members.assignment.AssignmentProblem;
import vn.uutu.members.assignment.Assignments;
import vn.uutu.members.assignment.Terms;
import vn.uutu.members.dated.ExpectedVersion;
import vn.uutu.members.dated.Period;
import vn.uutu.members.dated.Present;
import vn.uutu.members.unit.Units;

@Service
class Serving {

    private final Assignments assignments;
    private final Units units;
    private final AssignmentEvents events;
    private final Present present;

    Serving(Assignments assignments, Units units, AssignmentEvents events, Present present) {
        this.assignments = assignments;
        this.units = units;
        this.events = events;
        this.present = present;
    }

    /// A unit that is closed later ends nobody's assignment by itself, so only the first day has to be one of its life.
    @Transactional
    public Assignment give(Terms terms) {
        var alive = Optional.ofNullable(units.livesOf(List.of(terms.unit())).get(terms.unit()))
                .flatMap(life -> life.intersection(Period.since(terms.period().from())));
        if (alive.isEmpty()) {
            throw new AssignmentProblem.UnitNotAlive();
        }
        if (assignments.isGiven(terms)) {
            throw new AssignmentProblem.AlreadyGiven();
        }
        return carryOut(Assignment.give(new AssignmentId(present.newId()), terms, present.recorded()));
    }

    /// @param on the first day on which it no longer holds; none, or today or earlier, withdraws it at once
    @Transactional
    public Assignment withdraw(AssignmentId id, ExpectedVersion expected, Optional<LocalDate> on) {
        var assignment = assignments.get(id);
        expected.check(assignment.version());
        return switch (assignment) {
            case Assignment.Given given -> carryOut(ended(given, on));
            case Assignment.Withdrawn withdrawn -> throw new AssignmentProblem.AlreadyWithdrawn(withdrawn.id());
        };
    }

    private Assignment.Transition ended(Assignment.Given given, Optional<LocalDate> on) {
        return on.filter(day -> day.isAfter(present.today()))
                .map(day -> given.endOn(day, present.recorded()))
                .orElseGet(() -> given.withdraw(present.recorded()));
    }

    private Assignment carryOut(Assignment.Transition transition) {
        assignments.save(transition.assignment());
        events.announce(transition.event());
        return transition.assignment();
    }
}
