package vn.uutu.members.appraisal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.members.dated.ExpectedVersion;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.member.Members;
import vn.uutu.members.privacy.Access;
import vn.uutu.members.privacy.AccessLog;
import vn.uutu.members.privacy.Purpose;
import vn.uutu.members.privacy.Rights;
import vn.uutu.members.record.MemberRecord;
import vn.uutu.members.record.Records;
import vn.uutu.members.unit.Units;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// The record of one member.
@Service
class Appraisal {

    private final Members members;
    private final Records records;
    private final Noting noting;
    private final Units units;
    private final Scopes scopes;
    private final AccessLog log;

    Appraisal(Members members, Records records, Noting noting, Units units, Scopes scopes, AccessLog log) {
        this.members = members;
        this.records = records;
        this.noting = noting;
        this.units = units;
        this.scopes = scopes;
        this.log = log;
    }

    @Transactional
    public RecordView read(Scope scope, Purpose purpose, MemberId id) {
        var unit = members.known(id).lastUnit().value();
        scopes.require(scope, unit, Rights.toReadRecords());
        log.record(new Access(scope.subject(), purpose, Access.Action.READ, Optional.of(unit), List.of(id.value())));
        return RecordView.of(records.of(id), records.superseded(id));
    }

    @Transactional
    public MemberRecord change(Scope scope, ExpectedVersion expected, MemberId id, RecordPatch patch) {
        var member = members.known(id);
        scopes.require(scope, member.lastUnit().value(), Rights.toKeepMembers());
        var record = records.toChange(id);
        expected.check(record.version());
        var said = new Draft(record, records.codes())
                .say(patch)
                .checked(noting.rules(), new BranchesInTime(member, units));
        var transition = noting.restated(record, said, scope.subject());
        noting.carryOut(transition.stream().toList(), scope.subject());
        return transition.map(MemberRecord.Transition::record).orElse(record);
    }
}
