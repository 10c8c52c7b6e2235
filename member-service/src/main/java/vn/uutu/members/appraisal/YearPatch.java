package vn.uutu.members.appraisal;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.record.Entry;

/// What is said of one year: what is absent stays, `null` takes away, anything else is put in its place.
record YearPatch(
        @Nullable Optional<Grading> grading,
        @Nullable Optional<Training> training,
        @Nullable Optional<Review> review) {

    /// Either a grade, or why there is none.
    record Grading(@Nullable String grade, @Nullable String notGraded) {}

    record Training(
            boolean registered,
            @Nullable Integer points,
            @Nullable String result) {}

    record Review(
            boolean candidate,
            @Nullable String tasks,
            @Nullable String helper,
            @Nullable LocalDate backgroundCheckedOn,
            @Nullable String backgroundCheckedBy) {

        Entry.Review of(Year year) {
            var remarks = new Entry.Remarks(text(tasks), text(helper), text(backgroundCheckedBy));
            return new Entry.Review(year, candidate, remarks, Optional.ofNullable(backgroundCheckedOn));
        }

        private static Optional<String> text(@Nullable String text) {
            return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
        }
    }
}
