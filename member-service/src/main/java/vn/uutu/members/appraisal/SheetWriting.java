package vn.uutu.members.appraisal;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.record.MemberRecord;
import vn.uutu.members.record.RecordCodes;
import vn.uutu.members.record.Rules;
import vn.uutu.problems.FieldProblem;
import vn.uutu.problems.Problems;
import vn.uutu.problems.Refusal;

/// One sheet being written, row by row.
final class SheetWriting {

    private final Year year;
    private final Map<MemberId, MemberRecord> known;
    private final RecordCodes codes;
    private final Rules rules;
    private final Noting noting;
    private final String subject;
    private final List<MemberRecord.Transition> transitions = new ArrayList<>();
    private final Set<UUID> seen = new HashSet<>();

    /// @param known the records of those who stand on the sheet
    SheetWriting(Year year, Map<MemberId, MemberRecord> known, RecordCodes codes, Noting noting, String subject) {
        this.year = year;
        this.known = known;
        this.codes = codes;
        this.rules = noting.rules();
        this.noting = noting;
        this.subject = subject;
    }

    List<MemberRecord.Transition> transitions() {
        return transitions;
    }

    Written write(SheetPatch.Row row) {
        var record = known.get(new MemberId(row.member()));
        if (record == null) {
            return refused(row, 0, Refusal.ofField("member", "rule.record.not-on-sheet"));
        }
        if (!seen.add(row.member())) {
            return refused(row, record.version(), Refusal.ofField("member", "rule.record.twice"));
        }
        try {
            var said = new Draft(record, codes).say("", year, row.said()).checked(rules, Rules.Branches.ANY);
            return settle(row, record, noting.restated(record, said, subject));
        } catch (Refusal refusal) {
            return refused(row, record.version(), refusal);
        }
    }

    private Written settle(SheetPatch.Row row, MemberRecord record, Optional<MemberRecord.Transition> transition) {
        if (transition.isEmpty()) {
            return new Written(row.member(), SheetAnswer.Outcome.UNCHANGED, record.version(), Optional.empty());
        }
        if (record.version() != row.version()) {
            return new Written(row.member(), SheetAnswer.Outcome.CHANGED_MEANWHILE, record.version(), Optional.empty());
        }
        transitions.add(transition.get());
        var version = transition.get().record().version();
        return new Written(row.member(), SheetAnswer.Outcome.SAVED, version, Optional.empty());
    }

    private static Written refused(SheetPatch.Row row, long version, Refusal refusal) {
        return new Written(row.member(), SheetAnswer.Outcome.REFUSED, version, Optional.of(refusal));
    }

    record Written(UUID member, SheetAnswer.Outcome outcome, long version, Optional<Refusal> refusal) {

        SheetAnswer.Row inWords(Problems problems) {
            var errors = refusal.map(problems::detail)
                    .map(detail -> detail.getProperties())
                    .map(properties -> (List<?>) properties.get("errors"))
                    .orElse(List.of());
            return new SheetAnswer.Row(
                    member,
                    outcome,
                    version,
                    errors.stream().map(FieldProblem.class::cast).toList());
        }
    }
}
