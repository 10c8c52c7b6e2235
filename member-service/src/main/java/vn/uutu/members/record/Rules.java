package vn.uutu.members.record;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.uutu.members.dated.Period;
import vn.uutu.members.record.Objection.Rule;
import vn.uutu.members.unit.Sector;

/// What an entry must keep to, by the codes and on the day at hand.
public final class Rules {

    private static final int MOST_POINTS = 100;
    private static final int LONGEST_WORDS = 500;

    private final RecordCodes codes;
    private final LocalDate today;

    public Rules(RecordCodes codes, LocalDate today) {
        this.codes = codes;
        this.today = today;
    }

    /// @param branches where the member belonged
    public List<Objection> against(Entry entry, Branches branches) {
        return switch (entry) {
            case Entry.Graded it -> objections(year(it.year()), scale(it), grade(it));
            case Entry.NotGraded it -> objections(year(it.year()), among(codes.notGraded(), "notGraded", it.reason()));
            case Entry.Training it -> objections(year(it.year()), points(it), result(it));
            case Entry.Review it -> objections(year(it.year()), words(it), backgroundCheck(it));
            case Entry.Honour it -> objections(year(it.year()), honour(it), level(it), day(it));
            case Entry.Post it -> objections(among(codes.posts(), "position", it.post()), from(it.held()));
            case Entry.PriorityGroup it -> objections(from(it.held()), group(it, branches));
        };
    }

    /// Whether two entries say the same thing of the same days.
    public static boolean isSaidTwice(Entry entry, Collection<? extends Entry> others) {
        return others.stream().filter(other -> other != entry).anyMatch(other -> switch (entry) {
            case Entry.Post it ->
                other instanceof Entry.Post that && that.post().equals(it.post()) && meet(it.held(), that.held());
            case Entry.PriorityGroup it ->
                other instanceof Entry.PriorityGroup that
                        && that.group().equals(it.group())
                        && meet(it.held(), that.held());
            case Entry.Honour it -> other.equals(it);
            case Entry.Grading it ->
                other instanceof Entry.Grading that && that.year().equals(it.year());
            case Entry.Training it ->
                other instanceof Entry.Training that && that.year().equals(it.year());
            case Entry.Review it ->
                other instanceof Entry.Review that && that.year().equals(it.year());
        });
    }

    private static boolean meet(Period one, Period other) {
        return one.intersection(other).isPresent();
    }

    private Stream<Objection> year(Year year) {
        return unless(!year.isAfter(Year.from(today)), "year", Rule.YEAR);
    }

    private Stream<Objection> scale(Entry.Graded it) {
        return unless(codes.scaleOf(it.year()).isPresent(), "year", Rule.YEAR);
    }

    private Stream<Objection> grade(Entry.Graded it) {
        var known = codes.scaleOf(it.year()).isEmpty()
                || codes.grade(it.year(), it.grade()).isPresent();
        return unless(known, "grade", Rule.GRADE);
    }

    private static Stream<Objection> points(Entry.Training it) {
        return it.points().stream()
                .flatMap(points -> Stream.concat(
                        unless(it.registered(), "points", Rule.NOT_REGISTERED),
                        unless(points >= 0 && points <= MOST_POINTS, "points", Rule.POINTS)));
    }

    private Stream<Objection> result(Entry.Training it) {
        return it.result().stream()
                .flatMap(result -> Stream.concat(
                        unless(it.registered(), "result", Rule.NOT_REGISTERED),
                        among(codes.trainingResults(), "result", result)));
    }

    private static Stream<Objection> words(Entry.Review it) {
        return Stream.of(
                        text("tasks", it.remarks().tasks()),
                        text("helper", it.remarks().helper()),
                        text("backgroundCheckedBy", it.remarks().checkedBy()))
                .flatMap(objections -> objections);
    }

    private static Stream<Objection> text(String field, Optional<String> text) {
        return unless(
                text.filter(it -> it.isBlank() || it.length() > LONGEST_WORDS).isEmpty(), field, Rule.TEXT_LENGTH);
    }

    private Stream<Objection> backgroundCheck(Entry.Review it) {
        var together = it.remarks().checkedBy().isPresent() == it.backgroundChecked();
        return Stream.concat(
                unless(together, "backgroundCheckedBy", Rule.WITH_DAY),
                unless(
                        it.backgroundCheckedOn().filter(today::isBefore).isEmpty(),
                        "backgroundCheckedOn",
                        Rule.NOT_IN_FUTURE));
    }

    private Stream<Objection> honour(Entry.Honour it) {
        return among(codes.honours(), "honour", it.honour());
    }

    private Stream<Objection> level(Entry.Honour it) {
        return it.level().stream().flatMap(level -> among(codes.honourLevels(), "level", level));
    }

    private Stream<Objection> day(Entry.Honour it) {
        return it.day().stream()
                .flatMap(day -> Stream.concat(
                        unless(!day.isAfter(today), "day", Rule.NOT_IN_FUTURE),
                        unless(Year.from(day).equals(it.year()), "day", Rule.DAY_OF_YEAR)));
    }

    private Stream<Objection> from(Period held) {
        return unless(!held.from().isAfter(today), "from", Rule.NOT_IN_FUTURE);
    }

    private Stream<Objection> group(Entry.PriorityGroup it, Branches branches) {
        var group = codes.group(it.group());
        if (group.isEmpty()) {
            return Stream.of(new Objection("group", Rule.UNKNOWN_CODE));
        }
        if (!branches.hasOneOn(it.held().from())) {
            return Stream.of(new Objection("from", Rule.NO_BRANCH_THEN));
        }
        var sector = branches.sectorOn(it.held().from());
        return unless(
                sector.filter(other -> !other.equals(group.get().sector())).isEmpty(), "group", Rule.OTHER_SECTOR);
    }

    private static Stream<Objection> among(List<RecordCodes.Coded> codes, String field, Code code) {
        return unless(RecordCodes.isAmong(codes, code), field, Rule.UNKNOWN_CODE);
    }

    private static Stream<Objection> unless(boolean kept, String field, Rule rule) {
        return kept ? Stream.empty() : Stream.of(new Objection(field, rule));
    }

    @SafeVarargs
    private static List<Objection> objections(Stream<Objection>... objections) {
        return Stream.of(objections).flatMap(each -> each).distinct().toList();
    }

    /// Where a member belonged on a day. Before the first day that is known, the first branch counts.
    public interface Branches {

        /// For entries that no branch matters to.
        Branches ANY = new Branches() {

            @Override
            public boolean hasOneOn(LocalDate day) {
                return true;
            }

            @Override
            public Optional<Sector> sectorOn(LocalDate day) {
                return Optional.empty();
            }
        };

        boolean hasOneOn(LocalDate day);

        /// None where the branch organises people of several sectors.
        Optional<Sector> sectorOn(LocalDate day);
    }
}
