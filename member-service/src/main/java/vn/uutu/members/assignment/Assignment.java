package vn.uutu.members.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.uutu.members.dated.Period;
import vn.uutu.members.dated.Recorded;

/// A duty that somebody has in a unit: given for a period, or withdrawn, after which it counts for nothing.
public sealed interface Assignment {

    AssignmentId id();

    Terms terms();

    long version();

    static Transition give(AssignmentId id, Terms terms, Recorded recorded) {
        var given = new Given(id, terms, 1);
        return new Transition(given, new AssignmentEvent.Given(given, recorded));
    }

    record Given(AssignmentId id, Terms terms, long version) implements Assignment {

        public Transition withdraw(Recorded recorded) {
            var withdrawn = new Withdrawn(id, terms, recorded.at(), version + 1);
            return new Transition(withdrawn, new AssignmentEvent.Withdrawn(withdrawn, recorded));
        }

        /// It ends on a day to come.
        ///
        /// @param day the first day on which it no longer holds
        public Transition endOn(LocalDate day, Recorded recorded) {
            if (!day.isAfter(terms.period().from())) {
                throw new AssignmentProblem.EndsBeforeItBegins();
            }
            var period = new Period(terms.period().from(), Optional.of(day));
            var shortened = new Given(id, terms.during(period), version + 1);
            return new Transition(shortened, new AssignmentEvent.Changed(shortened, recorded));
        }
    }

    record Withdrawn(AssignmentId id, Terms terms, Instant at, long version) implements Assignment {}

    /// What the assignment becomes, and the fact that is announced. Never one without the other.
    record Transition(Assignment assignment, AssignmentEvent event) {}
}
