package vn.uutu.reporting.progress;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.uutu.reporting.fact.Counting.Duration;
import vn.uutu.reporting.fact.Measure;

/// How the days that something took are spread over fixed buckets.
///
/// @param approximate always: within a bucket, days are taken as evenly spread
record SpreadView(boolean approximate, List<BucketView> buckets) {

    /// Cases that took from so many to so many days, both inclusive; without an end if the bucket is open.
    record BucketView(int from, @Nullable Integer to, int cases) {

        private static BucketView of(Duration duration, int cases) {
            return new BucketView(duration.least(), duration.most() == Duration.OPEN ? null : duration.most(), cases);
        }

        private int at(double share) {
            return to == null ? from : (int) Math.round(from + share * (to - from));
        }
    }

    /// @param measures of durations, in order
    static SpreadView of(List<Measure> measures, ToIntFunction<Measure> counts) {
        return new SpreadView(
                true,
                measures.stream()
                        .map(measure -> BucketView.of((Duration) measure.counting(), counts.applyAsInt(measure)))
                        .toList());
    }

    /// The median in days; none if nobody is counted, and the beginning of the open bucket if it lies in there.
    Optional<Integer> middle() {
        var half = buckets.stream().mapToInt(BucketView::cases).sum() / 2.0;
        var before = 0;
        for (var bucket : buckets) {
            if (half > 0 && before + bucket.cases() >= half) {
                return Optional.of(bucket.at((half - before) / bucket.cases()));
            }
            before += bucket.cases();
        }
        return Optional.empty();
    }
}
