package vn.uutu.members.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.record.Code;
import vn.uutu.members.record.Entry;
import vn.uutu.members.record.Noted;

/// What is said, as the wire writes it, with who noted it and when.
final class Said {

    private Said() {}

    record Grading(
            @Nullable String grade,
            @Nullable Integer rank,
            @Nullable String notGraded,
            String notedBy,
            Instant notedAt) {

        static Grading of(Noted noted, Entry.Grading grading) {
            return switch (grading) {
                case Entry.Graded it -> new Grading(it.grade().value(), it.rank(), null, by(noted), at(noted));
                case Entry.NotGraded it -> new Grading(null, null, it.reason().value(), by(noted), at(noted));
            };
        }
    }

    record Training(
            boolean registered,
            @Nullable Integer points,
            @Nullable String result,
            String notedBy,
            Instant notedAt) {

        static Training of(Noted noted, Entry.Training it) {
            return new Training(
                    it.registered(),
                    it.points().orElse(null),
                    it.result().map(Code::value).orElse(null),
                    by(noted),
                    at(noted));
        }
    }

    record Review(
            boolean candidate,
            @Nullable String tasks,
            @Nullable String helper,
            @Nullable LocalDate backgroundCheckedOn,
            @Nullable String backgroundCheckedBy,
            String notedBy,
            Instant notedAt) {

        static Review of(Noted noted, Entry.Review it) {
            var remarks = it.remarks();
            return new Review(
                    it.candidate(),
                    remarks.tasks().orElse(null),
                    remarks.helper().orElse(null),
                    it.backgroundCheckedOn().orElse(null),
                    remarks.checkedBy().orElse(null),
                    by(noted),
                    at(noted));
        }

        /// Never shows what it holds.
        @Override
        public String toString() {
            return "Review[]";
        }
    }

    record Honour(
            String honour,
            @Nullable String level,
            int year,
            @Nullable LocalDate day,
            String notedBy,
            Instant notedAt) {

        static Honour of(Noted noted, Entry.Honour it) {
            return new Honour(
                    it.honour().value(),
                    it.level().map(Code::value).orElse(null),
                    it.year().getValue(),
                    it.day().orElse(null),
                    by(noted),
                    at(noted));
        }
    }

    record Position(
            String position, LocalDate from, @Nullable LocalDate to, String notedBy, Instant notedAt) {

        static Position of(Noted noted, Entry.Post it) {
            return new Position(
                    it.post().value(), it.held().from(), it.held().to().orElse(null), by(noted), at(noted));
        }
    }

    record Group(String group, LocalDate from, @Nullable LocalDate to, String notedBy, Instant notedAt) {

        static Group of(Noted noted, Entry.PriorityGroup it) {
            return new Group(
                    it.group().value(), it.held().from(), it.held().to().orElse(null), by(noted), at(noted));
        }
    }

    private static String by(Noted noted) {
        return noted.by().value();
    }

    private static Instant at(Noted noted) {
        return noted.recorded().at();
    }
}
