package vn.uutu.members.record;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import vn.uutu.members.dated.Period;

/// One thing that is known of what a member brings.
public sealed interface Entry {

    /// Of a year there is one of each kind.
    sealed interface Yearly extends Entry {

        Year year();
    }

    sealed interface Grading extends Yearly permits Graded, NotGraded {}

    /// @param rank 1 is the best, on every scale
    record Graded(Year year, Code grade, int rank) implements Grading {}

    record NotGraded(Year year, Code reason) implements Grading {}

    /// The member training programme of a year.
    ///
    /// @param points 0 to 100
    record Training(Year year, boolean registered, Optional<Integer> points, Optional<Code> result) implements Yearly {}

    /// The yearly review of the pool.
    ///
    /// @param candidate whether the branch sees a future outstanding member
    record Review(Year year, boolean candidate, Remarks remarks, Optional<LocalDate> backgroundCheckedOn)
            implements Yearly {

        /// That the background is known, and when it was looked at. What was found is kept nowhere.
        public boolean backgroundChecked() {
            return backgroundCheckedOn.isPresent();
        }
    }

    /// In the words of the branch. Personal data: kept sealed, never announced.
    ///
    /// @param tasks what the member was given to do
    /// @param helper the young Party member who was asked to help
    /// @param checkedBy who made the background check
    record Remarks(Optional<String> tasks, Optional<String> helper, Optional<String> checkedBy) {

        public static final Remarks NONE = new Remarks(Optional.empty(), Optional.empty(), Optional.empty());

        /// Never shows what it holds.
        @Override
        public String toString() {
            return "Remarks[]";
        }
    }

    /// An award or a title; the day where it is known.
    record Honour(Code honour, Optional<Code> level, Year year, Optional<LocalDate> day) implements Entry {}

    /// A position held.
    record Post(Code post, Period held) implements Entry {}

    /// A group that the plan wants to see introduced first, and the days on which the member belonged to it.
    record PriorityGroup(Code group, Period held) implements Entry {}
}
