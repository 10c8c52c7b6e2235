package vn.uutu.reporting.indicator;

import java.util.List;
import java.util.stream.Stream;
import vn.uutu.reporting.fact.Measure;

/// How the figure of an indicator is made of quantities.
public sealed interface Form {

    String code();

    /// The quantities that are counted for it.
    Stream<Quantity> quantities();

    /// What happened in the months.
    record Count(Quantity counted) implements Form {

        @Override
        public String code() {
            return "count";
        }

        @Override
        public Stream<Quantity> quantities() {
            return Stream.of(counted);
        }
    }

    /// Who is there at the end of the last month.
    record Stock(Quantity counted) implements Form {

        @Override
        public String code() {
            return "stock";
        }

        @Override
        public Stream<Quantity> quantities() {
            return Stream.of(counted);
        }
    }

    /// Of a parent always Σ numerators / Σ denominators, never a mean of ratios.
    record Ratio(Quantity numerator, Quantity denominator) implements Form {

        @Override
        public String code() {
            return "ratio";
        }

        @Override
        public Stream<Quantity> quantities() {
            return Stream.of(numerator, denominator);
        }
    }

    /// How long something took: counts in fixed buckets of days, from which the middle can be told approximately.
    ///
    /// @param buckets measures of durations, in order, without a gap
    record Histogram(List<Measure> buckets, Wording says) implements Form {

        @Override
        public String code() {
            return "histogram";
        }

        @Override
        public Stream<Quantity> quantities() {
            return buckets.stream().map(bucket -> new Quantity.Counted(bucket, says));
        }
    }
}
