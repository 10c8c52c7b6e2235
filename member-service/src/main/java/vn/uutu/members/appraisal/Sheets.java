package vn.uutu.members.appraisal;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.members.dated.Present;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.privacy.Access;
import vn.uutu.members.privacy.AccessLog;
import vn.uutu.members.privacy.Purpose;
import vn.uutu.members.privacy.Rights;
import vn.uutu.members.record.MemberRecord;
import vn.uutu.members.record.Records;
import vn.uutu.problems.Problems;
import vn.uutu.problems.Refusal;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// The records of a whole branch, a year at a time.
@Service
class Sheets {

    private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

    private final SheetMembers members;
    private final Records records;
    private final Noting noting;
    private final Problems problems;
    private final Scopes scopes;
    private final AccessLog log;
    private final Present present;

    Sheets(
            SheetMembers members,
            Records records,
            Noting noting,
            Problems problems,
            Scopes scopes,
            AccessLog log,
            Present present) {
        this.members = members;
        this.records = records;
        this.noting = noting;
        this.problems = problems;
        this.scopes = scopes;
        this.log = log;
        this.present = present;
    }

    @Transactional
    public SheetView read(Scope scope, Purpose purpose, UUID unit, Year year) {
        var entitled = scopes.require(scope, unit, Rights.toReadRecords());
        var on = lastDayOf(year);
        var listed = members.of(entitled, unit, on);
        var ids = listed.stream().map(SheetMembers.SheetMember::id).toList();
        var people = ids.stream().map(MemberId::value).toList();
        log.record(new Access(scope.subject(), purpose, Access.Action.SEARCH, Optional.of(unit), people));
        var known = records.of(ids);
        return new SheetView(
                unit,
                year.getValue(),
                on,
                records.codes()
                        .scaleOf(year)
                        .map(scale -> scale.coded().code().value())
                        .orElse(null),
                listed.stream()
                        .map(member -> SheetView.Row.of(
                                member,
                                known.getOrDefault(member.id(), MemberRecord.empty(member.id())),
                                year.getValue()))
                        .toList());
    }

    /// Rows that keep the rules are saved, whatever becomes of the others. A row that says what stands there already
    /// is unchanged, however old it is, so that the same may be sent twice.
    @Transactional
    public SheetAnswer write(Scope scope, UUID unit, Year year, List<SheetPatch.Row> rows) {
        var entitled = scopes.require(scope, unit, Rights.toKeepMembers());
        var listed = members.of(entitled, unit, lastDayOf(year)).stream()
                .map(SheetMembers.SheetMember::id)
                .collect(toSet());
        var known = records.toChange(rows.stream()
                .map(row -> new MemberId(row.member()))
                .filter(listed::contains)
                .distinct()
                .toList());
        var writing = new SheetWriting(year, known, records.codes(), noting, scope.subject());
        var answers = rows.stream()
                .map(writing::write)
                .map(written -> written.inWords(problems))
                .toList();
        noting.carryOut(writing.transitions(), scope.subject());
        return new SheetAnswer(answers);
    }

    /// The year's last day, or today.
    private LocalDate lastDayOf(Year year) {
        var today = present.today();
        if (year.isAfter(Year.from(today))) {
            throw Refusal.ofField("year", "rule.not-in-future");
        }
        var last = year.atMonthDay(LAST_DAY);
        return last.isAfter(today) ? today : last;
    }
}
