package vn.uutu.reporting.fact;

/// How a measure follows from the steps of a case or the placements of a member.
public sealed interface Counting {

    /// Milestones of a kind, each in its month and for the unit that earned it.
    record Flow(String milestone) implements Counting {}

    /// Those who are there: +1 and −1, to be summed over all months up to the one asked.
    record Stock() implements Counting {}

    /// What a stock gains and loses because the structure above its units changes, and nothing else.
    record Structure(Measure stock) implements Counting {}

    /// Of those who passed one milestone, how many have reached another one by now: counted in the month, and for the
    /// unit, of the first.
    record Cohort(String milestone, String reached) implements Counting {}

    /// How long it took from one milestone to another: counted in the month, and for the unit, of the second.
    ///
    /// @param least and `most` days, both inclusive
    record Duration(String since, String until, int least, int most) implements Counting {

        /// No upper limit.
        public static final int OPEN = Integer.MAX_VALUE;

        static Duration toHandOver(int least, int most) {
            return new Duration("selected", "handed-over", least, most);
        }

        static Duration toAdmission(int least, int most) {
            return new Duration("handed-over", "admitted", least, most);
        }
    }
}
