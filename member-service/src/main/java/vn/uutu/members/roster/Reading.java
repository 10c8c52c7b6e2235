package vn.uutu.members.roster;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.uutu.imports.ImportResult;
import vn.uutu.imports.Row;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.PartialDate;
import vn.uutu.imports.column.Wording;
import vn.uutu.imports.sheet.Words;
import vn.uutu.members.dated.Period;
import vn.uutu.members.member.BirthDate;
import vn.uutu.members.member.CardNumber;
import vn.uutu.members.member.CitizenNumber;
import vn.uutu.members.member.Departure;
import vn.uutu.members.member.Detail;
import vn.uutu.members.member.Facts;
import vn.uutu.members.member.FullName;
import vn.uutu.members.member.Gender;
import vn.uutu.members.member.MemberCode;
import vn.uutu.members.member.Profile;
import vn.uutu.members.unit.UnitId;

/// Turns rows into what they say. All faults of a row are reported, each at its cell.
final class Reading {

    private final List<Branches.Branch> branches;
    private final Optional<UUID> oneUnit;
    private final LocalDate today;
    private final ImportResult result;

    /// @param oneUnit the unit of rows that name none
    Reading(List<Branches.Branch> branches, Optional<UUID> oneUnit, LocalDate today, ImportResult result) {
        this.branches = branches;
        this.oneUnit = oneUnit;
        this.today = today;
        this.result = result;
    }

    Optional<RosterRow> read(Row row) {
        var cells = new Cells(row);
        var name = cells.name();
        var birth = cells.birth();
        var gender = cells.gender();
        var joined = cells.joinedUnion();
        var from = cells.notInFuture(RosterColumns.FROM);
        var departure = cells.departure();
        cells.checkStatus(departure);
        var facts = new Facts(gender, joined);
        var stay = cells.stay(from.or(() -> joined).orElse(today), departure);
        var unit = stay.flatMap(days -> cells.unit(days));
        if (cells.faulty || name.isEmpty() || birth.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        var profile = new Profile(name.get(), birth.get(), cells.numbers(), cells.sensitive(), cells.details());
        return Optional.of(new RosterRow(row, facts, profile, unit.get(), from, departure, cells.isJoint()));
    }

    /// One row, and whether anything in it was found at fault.
    private final class Cells {

        private final Row row;
        private boolean faulty;

        Cells(Row row) {
            this.row = row;
        }

        Optional<FullName> name() {
            var text = row.get(RosterColumns.NAME);
            return FullName.isOne(text) ? Optional.of(new FullName(text)) : fault(RosterColumns.NAME, Sentences.NAME);
        }

        Optional<BirthDate> birth() {
            if (row.find(RosterColumns.BIRTH_OF_MAN).isPresent()
                    && row.find(RosterColumns.BIRTH_OF_WOMAN).isPresent()) {
                return fault(RosterColumns.BIRTH_OF_WOMAN, Sentences.ONE_BIRTH);
            }
            var column = Stream.of(RosterColumns.BIRTH, RosterColumns.BIRTH_OF_MAN, RosterColumns.BIRTH_OF_WOMAN)
                    .filter(it -> row.find(it).isPresent())
                    .findFirst()
                    .orElse(RosterColumns.BIRTH);
            var birth = row.find(column).map(Reading::toBirthDate).filter(it -> it.isPlausible(today));
            return birth.isPresent() ? birth : fault(column, Sentences.BIRTH);
        }

        Gender gender() {
            var byColumn = row.find(RosterColumns.BIRTH_OF_MAN)
                    .map(_ -> Gender.MALE)
                    .or(() -> row.find(RosterColumns.BIRTH_OF_WOMAN).map(_ -> Gender.FEMALE));
            var said = row.find(RosterColumns.GENDER);
            if (said.isPresent() && byColumn.isPresent() && !said.equals(byColumn)) {
                fault(RosterColumns.GENDER, Sentences.GENDER);
            }
            return said.or(() -> byColumn).orElse(Gender.UNKNOWN);
        }

        Optional<LocalDate> joinedUnion() {
            var joined = row.find(RosterColumns.JOINED_UNION).map(PartialDate::earliest);
            return joined.filter(today::isBefore).isPresent()
                    ? fault(RosterColumns.JOINED_UNION, Sentences.NOT_IN_FUTURE)
                    : joined;
        }

        Optional<LocalDate> notInFuture(Column<LocalDate> column) {
            var day = row.find(column);
            return day.filter(today::isBefore).isPresent() ? fault(column, Sentences.NOT_IN_FUTURE) : day;
        }

        Optional<Departure> departure() {
            var on = notInFuture(RosterColumns.LEFT_ON);
            var reason = row.find(RosterColumns.LEFT_BECAUSE);
            if (reason.isPresent() && row.find(RosterColumns.LEFT_ON).isEmpty()) {
                return fault(RosterColumns.LEFT_ON, Sentences.LEFT_DAY);
            }
            var byStatus = row.find(RosterColumns.STATUS).flatMap(it -> it);
            return on.map(day -> new Departure(day, reason.or(() -> byStatus).orElse(Departure.Reason.OTHER)));
        }

        /// Who has left by the status would be counted on without the day.
        void checkStatus(Optional<Departure> departure) {
            var status = row.find(RosterColumns.STATUS);
            var saysNothingOfLeaving = row.find(RosterColumns.LEFT_ON).isEmpty()
                    && row.find(RosterColumns.LEFT_BECAUSE).isEmpty();
            if (saysNothingOfLeaving && status.flatMap(it -> it).isPresent()) {
                fault(RosterColumns.LEFT_ON, Sentences.LEFT_DAY_BY_STATUS);
            } else if (departure.isPresent()
                    && status.filter(it -> !it.equals(departure.map(Departure::reason)))
                            .isPresent()) {
                fault(RosterColumns.STATUS, Sentences.STATUS);
            }
        }

        Optional<Period> stay(LocalDate from, Optional<Departure> departure) {
            var to = departure.map(Departure::on);
            return to.filter(end -> !end.isAfter(from)).isPresent()
                    ? fault(RosterColumns.LEFT_ON, Sentences.LEFT_AFTER)
                    : Optional.of(new Period(from, to));
        }

        Optional<UnitId> unit(Period stay) {
            var code = row.find(RosterColumns.UNIT);
            var day = lastDay(stay);
            var unit = branches.stream()
                    .filter(branch -> code.map(it ->
                                    branch.code().equals(it) && branch.held().contains(day))
                            .orElseGet(() ->
                                    oneUnit.filter(branch.id().value()::equals).isPresent()))
                    .filter(branch -> branch.life().contains(stay))
                    .map(Branches.Branch::id)
                    .findFirst();
            return unit.isPresent() ? unit : fault(RosterColumns.UNIT, Sentences.UNIT);
        }

        /// The day on which the code of the branch is read: the last of the stay, today while it goes on.
        private LocalDate lastDay(Period stay) {
            var end = stay.to().map(day -> day.minusDays(1));
            return end.orElseGet(() -> stay.from().isAfter(today) ? stay.from() : today);
        }

        Profile.Numbers numbers() {
            return new Profile.Numbers(
                    row.find(RosterColumns.MEMBER_CODE).map(MemberCode::new),
                    row.find(RosterColumns.CARD_NUMBER).map(CardNumber::new));
        }

        Profile.Sensitive sensitive() {
            return new Profile.Sensitive(
                    row.find(RosterColumns.CITIZEN_NUMBER).map(CitizenNumber::new),
                    row.find(RosterColumns.ETHNICITY),
                    row.find(RosterColumns.RELIGION));
        }

        /// Sinh hoạt ghép: the member belongs to another branch, and comes to this one beside it.
        boolean isJoint() {
            return row.find(DetailColumns.ACTIVITY)
                    .map(Words::folded)
                    .filter(said -> said.contains("ghép") && !said.contains("chính"))
                    .isPresent();
        }

        Map<Detail, String> details() {
            var details = new EnumMap<Detail, String>(Detail.class);
            DetailColumns.ALL.forEach(
                    (detail, column) -> row.find(column).ifPresent(text -> details.put(detail, text)));
            return details;
        }

        private <T> Optional<T> fault(Column<?> column, Wording expected) {
            faulty = true;
            result.rejected(row, column, expected);
            return Optional.empty();
        }
    }

    private static BirthDate toBirthDate(PartialDate date) {
        return switch (date) {
            case PartialDate.OnDay day -> BirthDate.on(day.date());
            case PartialDate.InMonth month -> BirthDate.in(month.year());
            case PartialDate.InYear year -> BirthDate.in(year.year());
        };
    }
}
