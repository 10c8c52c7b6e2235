package vn.uutu.members.erasure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.idempotency.StoredAnswers;
import vn.uutu.imports.Imports;
import vn.uutu.members.dated.ExpectedVersion;
import vn.uutu.members.dated.Present;
import vn.uutu.members.member.CardNumber;
import vn.uutu.members.member.CitizenNumber;
import vn.uutu.members.member.Detail;
import vn.uutu.members.member.Member;
import vn.uutu.members.member.MemberCode;
import vn.uutu.members.member.MemberEvents;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.member.Members;
import vn.uutu.members.privacy.Access;
import vn.uutu.members.privacy.AccessLog;
import vn.uutu.members.privacy.Purpose;
import vn.uutu.members.record.RecordEvents;
import vn.uutu.members.record.Records;
import vn.uutu.problems.Refusal;
import vn.uutu.scope.Role;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// Takes away all that says who a member is: personal columns, the record, announced profiles, stored answers, rows of
/// imports that were in error. What stays are facts under an id that leads to nobody. A roster that is not worked
/// through might bring the person back, so it is waited for.
@Service
class Erasure {

    private static final String ROSTER = "roster";

    private final Members members;
    private final MemberEvents events;
    private final Records records;
    private final RecordEvents recordEvents;
    private final Imports imports;
    private final StoredAnswers answers;
    private final Scopes scopes;
    private final AccessLog log;
    private final Present present;

    Erasure(
            Members members,
            MemberEvents events,
            Records records,
            RecordEvents recordEvents,
            Imports imports,
            StoredAnswers answers,
            Scopes scopes,
            AccessLog log,
            Present present) {
        this.members = members;
        this.events = events;
        this.records = records;
        this.recordEvents = recordEvents;
        this.imports = imports;
        this.answers = answers;
        this.scopes = scopes;
        this.log = log;
        this.present = present;
    }

    @Transactional
    public void erase(Scope scope, Purpose purpose, ExpectedVersion expected, MemberId id) {
        var member = members.known(id);
        var unit = member.lastUnit().value();
        scopes.require(scope, unit, Role.DATA_PROTECTION_OFFICER);
        expected.check(member.version());
        if (imports.hasUnfinished(ROSTER)) {
            throw Refusal.of(HttpStatus.CONFLICT, "erasure-roster-unfinished");
        }
        imports.forget(traces(member).toArray(String[]::new));
        answers.forget(id.value());
        var erased = member.erase(present.recorded());
        members.save(List.of(erased.member()));
        events.announce(erased.event());
        records.erase(id, erased.event().recorded()).ifPresent(recordEvents::announce);
        log.record(new Access(scope.subject(), purpose, Access.Action.ERASE, Optional.of(unit), List.of(id.value())));
    }

    private static Stream<String> traces(Member.Known member) {
        var profile = member.profile();
        return Stream.of(
                        Stream.of(profile.name().value()),
                        profile.numbers().memberCode().map(MemberCode::value).stream(),
                        profile.numbers().cardNumber().map(CardNumber::value).stream(),
                        profile.sensitive().citizenNumber().map(CitizenNumber::value).stream(),
                        Stream.of(Detail.PHONE, Detail.EMAIL)
                                .flatMap(it ->
                                        Stream.ofNullable(profile.details().get(it))))
                .flatMap(values -> values);
    }
}
