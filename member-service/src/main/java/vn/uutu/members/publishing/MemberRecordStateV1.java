package vn.uutu.members.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.record.Code;
import vn.uutu.members.record.Entry;
import vn.uutu.members.record.MemberRecord;
import vn.uutu.members.record.Noted;
import vn.uutu.members.record.RecordEvent;

/// The contract, in code: exactly what stands in `contract/events/member-record.v1.schema.json`. No names, no words.
record MemberRecordStateV1(
        UUID memberId,
        long version,
        Instant occurredAt,
        List<Grading> gradings,
        List<Training> training,
        List<Review> reviews,
        List<Honour> honours,
        List<Position> positions,
        List<PriorityGroup> priorityGroups) {

    static final String STATED = "vn.uutu.member-record.stated";
    static final String ERASED = "vn.uutu.member-record.erased";

    static MemberRecordStateV1 of(RecordEvent.Stated event) {
        var record = event.record();
        return new MemberRecordStateV1(
                record.id().value(),
                record.version(),
                event.recorded().at(),
                all(record, Entry.Grading.class, Grading::of),
                all(record, Entry.Training.class, Training::of),
                all(record, Entry.Review.class, Review::of),
                all(record, Entry.Honour.class, Honour::of),
                all(record, Entry.Post.class, Position::of),
                all(record, Entry.PriorityGroup.class, PriorityGroup::of));
    }

    private static <E extends Entry, P> List<P> all(MemberRecord record, Class<E> kind, Writing<E, P> writing) {
        return record.entries().stream()
                .filter(noted -> kind.isInstance(noted.entry()))
                .map(noted -> writing.write(kind.cast(noted.entry()), noted))
                .toList();
    }

    @FunctionalInterface
    private interface Writing<E, P> {

        P write(E entry, Noted noted);
    }

    record Grading(
            int year,
            @Nullable String grade,
            @Nullable Integer rank,
            @Nullable String notGraded,
            UUID eventId,
            Instant recordedAt) {

        static Grading of(Entry.Grading grading, Noted noted) {
            return switch (grading) {
                case Entry.Graded it ->
                    new Grading(it.year().getValue(), it.grade().value(), it.rank(), null, event(noted), at(noted));
                case Entry.NotGraded it ->
                    new Grading(it.year().getValue(), null, null, it.reason().value(), event(noted), at(noted));
            };
        }
    }

    record Training(
            int year,
            boolean registered,
            @Nullable Integer points,
            @Nullable String result,
            UUID eventId,
            Instant recordedAt) {

        static Training of(Entry.Training it, Noted noted) {
            return new Training(
                    it.year().getValue(),
                    it.registered(),
                    it.points().orElse(null),
                    it.result().map(Code::value).orElse(null),
                    event(noted),
                    at(noted));
        }
    }

    record Review(int year, boolean candidate, boolean backgroundChecked, UUID eventId, Instant recordedAt) {

        static Review of(Entry.Review it, Noted noted) {
            return new Review(it.year().getValue(), it.candidate(), it.backgroundChecked(), event(noted), at(noted));
        }
    }

    record Honour(
            String honour,
            @Nullable String level,
            int year,
            @Nullable LocalDate day,
            UUID eventId,
            Instant recordedAt) {

        static Honour of(Entry.Honour it, Noted noted) {
            return new Honour(
                    it.honour().value(),
                    it.level().map(Code::value).orElse(null),
                    it.year().getValue(),
                    it.day().orElse(null),
                    event(noted),
                    at(noted));
        }
    }

    record Position(
            String position, LocalDate from, @Nullable LocalDate to, UUID eventId, Instant recordedAt) {

        static Position of(Entry.Post it, Noted noted) {
            return new Position(
                    it.post().value(), it.held().from(), it.held().to().orElse(null), event(noted), at(noted));
        }
    }

    record PriorityGroup(
            String group, LocalDate from, @Nullable LocalDate to, UUID eventId, Instant recordedAt) {

        static PriorityGroup of(Entry.PriorityGroup it, Noted noted) {
            return new PriorityGroup(
                    it.group().value(), it.held().from(), it.held().to().orElse(null), event(noted), at(noted));
        }
    }

    private static UUID event(Noted noted) {
        return noted.recorded().eventId();
    }

    private static Instant at(Noted noted) {
        return noted.recorded().at();
    }
}
