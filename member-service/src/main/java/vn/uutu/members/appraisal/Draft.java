package vn.uutu.members.appraisal;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.uutu.members.dated.Period;
import vn.uutu.members.member.Words;
import vn.uutu.members.record.Code;
import vn.uutu.members.record.Entry;
import vn.uutu.members.record.MemberRecord;
import vn.uutu.members.record.Objection;
import vn.uutu.members.record.RecordCodes;
import vn.uutu.members.record.Rules;
import vn.uutu.problems.Refusal;

/// A record as somebody wants it to be. Only what they said is checked; faults are gathered, so that the answer names
/// every field at once.
final class Draft {

    private static final int EARLIEST = 1931;
    private static final int LATEST = 9999;

    private final RecordCodes codes;
    private final List<Entry> entries;
    private final Map<Entry, String> said = new LinkedHashMap<>();
    private final Refusal faults = Refusal.of(HttpStatus.BAD_REQUEST, "invalid-request");
    private boolean faulty;

    Draft(MemberRecord record, RecordCodes codes) {
        this.codes = codes;
        this.entries = new ArrayList<>(record.all(Entry.class).toList());
    }

    Draft say(RecordPatch patch) {
        if (patch.years() != null) {
            patch.years().forEach(this::sayOfYear);
        }
        if (patch.honours() != null) {
            replace(Entry.Honour.class, patch.honours(), "honours", this::honour);
        }
        if (patch.positions() != null) {
            replace(Entry.Post.class, patch.positions(), "positions", this::post);
        }
        if (patch.priorityGroups() != null) {
            replace(Entry.PriorityGroup.class, patch.priorityGroups(), "priorityGroups", this::group);
        }
        return this;
    }

    /// @param path where it is said, with a slash at its end, or nothing
    Draft say(String path, Year year, YearPatch patch) {
        put(Entry.Grading.class, year, patch.grading(), path + "grading", it -> grading(path + "grading", year, it));
        put(Entry.Training.class, year, patch.training(), path + "training", it -> Optional.of(training(year, it)));
        put(Entry.Review.class, year, patch.review(), path + "review", it -> Optional.of(it.of(year)));
        return this;
    }

    /// @throws Refusal naming every field that breaks a rule
    List<Entry> checked(Rules rules, Rules.Branches branches) {
        said.forEach((entry, path) -> {
            rules.against(entry, branches).forEach(it -> fault(path, it));
            if (Rules.isSaidTwice(entry, entries)) {
                fault(path, new Objection("", Objection.Rule.TWICE));
            }
        });
        if (faulty) {
            throw faults;
        }
        return entries;
    }

    private void sayOfYear(String text, YearPatch patch) {
        var path = "years/" + text + "/";
        year(text)
                .ifPresentOrElse(
                        year -> say(path, year, patch), () -> fault(path, new Objection("", Objection.Rule.YEAR)));
    }

    private static Optional<Year> year(String text) {
        return text.matches("\\d{4}") ? year(Integer.parseInt(text)) : Optional.empty();
    }

    private static Optional<Year> year(int year) {
        return year >= EARLIEST && year <= LATEST ? Optional.of(Year.of(year)) : Optional.empty();
    }

    private <B, E extends Entry.Yearly> void put(
            Class<E> kind,
            Year year,
            @Nullable Optional<B> body,
            String path,
            Function<B, Optional<? extends Entry>> toEntry) {
        if (body != null) {
            entries.removeIf(
                    entry -> kind.isInstance(entry) && kind.cast(entry).year().equals(year));
            body.flatMap(toEntry).ifPresent(entry -> add(entry, path));
        }
    }

    private <B, E extends Entry> void replace(Class<E> kind, List<B> bodies, String path, Parsing<B> toEntry) {
        entries.removeIf(kind::isInstance);
        for (var i = 0; i < bodies.size(); i++) {
            var at = path + "/" + i;
            toEntry.parse(at, bodies.get(i)).ifPresent(entry -> add(entry, at));
        }
    }

    private void add(Entry entry, String path) {
        if (said.containsKey(entry)) {
            fault(path, new Objection("", Objection.Rule.TWICE));
            return;
        }
        entries.add(entry);
        said.put(entry, path);
    }

    private Optional<Entry> grading(String path, Year year, YearPatch.Grading body) {
        if ((body.grade() == null) == (body.notGraded() == null)) {
            fault(path, new Objection("grade", Objection.Rule.GRADE));
            return Optional.empty();
        }
        if (body.grade() == null) {
            return Optional.ofNullable(body.notGraded()).map(reason -> new Entry.NotGraded(year, new Code(reason)));
        }
        var grade = new Code(body.grade());
        var rank = codes.grade(year, grade).map(RecordCodes.Grade::rank).orElse(1);
        return Optional.of(new Entry.Graded(year, grade, rank));
    }

    private static Entry training(Year year, YearPatch.Training body) {
        return new Entry.Training(
                year,
                body.registered(),
                Optional.ofNullable(body.points()),
                Optional.ofNullable(body.result()).map(Code::new));
    }

    private Optional<Entry> honour(String path, RecordPatch.Honour body) {
        var year = year(body.year());
        if (year.isEmpty()) {
            fault(path, new Objection("year", Objection.Rule.YEAR));
        }
        return year.map(it -> new Entry.Honour(
                new Code(body.honour()),
                Optional.ofNullable(body.level()).map(Code::new),
                it,
                Optional.ofNullable(body.day())));
    }

    private Optional<Entry> post(String path, RecordPatch.Position body) {
        return period(path, body.from(), body.to()).map(held -> new Entry.Post(new Code(body.position()), held));
    }

    private Optional<Entry> group(String path, RecordPatch.Group body) {
        return period(path, body.from(), body.to()).map(held -> new Entry.PriorityGroup(new Code(body.group()), held));
    }

    private Optional<Period> period(String path, LocalDate from, @Nullable LocalDate to) {
        if (to != null && !to.isAfter(from)) {
            fault(path, new Objection("to", Objection.Rule.AFTER_FROM));
            return Optional.empty();
        }
        return Optional.of(new Period(from, Optional.ofNullable(to)));
    }

    private void fault(String path, Objection objection) {
        faulty = true;
        var field = objection.field().isEmpty() ? path : path + "/" + objection.field();
        faults.andField(field, "rule.record." + Words.of(objection.rule()));
    }

    @FunctionalInterface
    private interface Parsing<B> {

        Optional<Entry> parse(String path, B body);
    }
}
