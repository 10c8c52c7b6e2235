package vn.uutu.referrals.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.uutu.imports.ImportResult;
import vn.uutu.imports.Row;
import vn.uutu.outbox.EventIds;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.referral.ReferralProblem;
import vn.uutu.referrals.referral.Transition;
import vn.uutu.referrals.rulebook.RuleBook;

/// Decides row by row, with everything that the rows may touch in memory.
final class Portion {

    private final Function<Row, List<UnitId>> units;
    private final Matching matching;
    private final Reasons reasons;
    private final RuleBook rules;
    private final Map<MemberId, List<Referral>> cases;
    private final EventIds ids;
    private final Function<KnownMember, Extension> extensions;

    Portion(
            Function<Row, List<UnitId>> units,
            Matching matching,
            Reasons reasons,
            RuleBook rules,
            Map<MemberId, List<Referral>> cases,
            EventIds ids,
            Function<KnownMember, Extension> extensions) {
        this.units = units;
        this.matching = matching;
        this.reasons = reasons;
        this.rules = rules;
        this.cases = new HashMap<>(cases);
        this.ids = ids;
        this.extensions = extensions;
    }

    void take(Row row, ImportResult result, Pending pending) {
        switch (decide(row)) {
            case Read.Refused<List<Transition>>(var why) -> refuse(row, why, result);
            case Read.Good<List<Transition>>(var changes) -> {
                if (changes.isEmpty()) {
                    result.unchanged(row);
                } else {
                    changes.forEach(pending::add);
                    changes.forEach(it -> remember(it.referral()));
                    result.accepted(row);
                }
            }
        }
    }

    private static void refuse(Row row, RefusedRow why, ImportResult result) {
        if (why.uncertain()) {
            result.possibleDuplicate(row, why.column(), why.expected());
        } else {
            result.rejected(row, why.column(), why.expected());
        }
    }

    private Read<List<Transition>> decide(Row row) {
        var branches = units.apply(row);
        if (branches.isEmpty()) {
            return Read.refused(
                    CaseColumns.UNIT,
                    "Mã của một đơn vị thuộc phạm vi của bạn, nếu chưa chọn chi đoàn khi tải tệp lên.",
                    "The code of a unit within your scope, unless a branch was chosen when the file was handed in.");
        }
        return switch (matching.find(row, branches)) {
            case Read.Refused<KnownMember>(var why) -> new Read.Refused<>(why);
            case Read.Good<KnownMember>(var member) -> decide(row, member, branches);
        };
    }

    private Read<List<Transition>> decide(Row row, KnownMember member, List<UnitId> branches) {
        var own = cases.getOrDefault(member.id(), List.of());
        var selectedOn = row.get(CaseColumns.SELECTED);
        var isNew = own.stream().noneMatch(it -> it.file().selection().on().equals(selectedOn));
        if (isNew && branches.stream().noneMatch(it -> member.belongsTo(it, selectedOn))) {
            return Read.refused(
                    CaseColumns.UNIT,
                    "Mã chi đoàn mà đoàn viên sinh hoạt vào ngày bình chọn.",
                    "The code of the member's branch on the day of the selection.");
        }
        return switch (PastCase.of(row, reasons)) {
            case Read.Refused<PastCase>(var why) -> new Read.Refused<>(why);
            case Read.Good<PastCase>(var told) -> extend(told, member, own);
        };
    }

    private Read<List<Transition>> extend(PastCase told, KnownMember member, List<Referral> own) {
        var contradicted = Extension.contradiction(told, own);
        if (contradicted.isPresent()) {
            return Read.refused(
                    CaseColumns.of(contradicted.orElseThrow()),
                    "Ngày như đã ghi; nếu đã ghi sai, hãy đính chính.",
                    "The date as recorded; if that is wrong, correct it.");
        }
        try {
            var change =
                    extensions.apply(member).of(told, own, rules.on(told.selectedOn()), new ReferralId(ids.next()));
            return new Read.Good<>(change.stream().toList());
        } catch (ReferralProblem problem) {
            return new Read.Refused<>(Refusals.of(problem));
        }
    }

    /// Later rows of the same member build on this one.
    private void remember(Referral changed) {
        var own = new ArrayList<>(cases.getOrDefault(changed.file().member(), List.of()));
        own.removeIf(it -> it.id().equals(changed.id()));
        own.add(changed);
        cases.put(changed.file().member(), own);
    }
}
