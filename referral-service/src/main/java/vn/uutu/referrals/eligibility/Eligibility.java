package vn.uutu.referrals.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.referrals.gate.Check;
import vn.uutu.referrals.gate.Demand;
import vn.uutu.referrals.gate.GateView;
import vn.uutu.referrals.gate.MemberRecords;
import vn.uutu.referrals.knownmember.KnownUnit;
import vn.uutu.referrals.knownmember.KnownUnits;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.MemberNames;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.rulebook.RuleSet;
import vn.uutu.referrals.rulebook.RuleSets;
import vn.uutu.referrals.step.Recording;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// Judges everybody of a unit by the rules of a day, with a handful of statements for all of them.
@Service
class Eligibility {

    static final int PAGE = 500;
    private static final LocalDate FIRST = LocalDate.of(1931, 3, 26);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final BranchMembers members;
    private final MemberRecords records;
    private final KnownUnits units;
    private final MemberNames names;
    private final RuleSets rules;
    private final Scopes scopes;
    private final Clock clock;

    Eligibility(
            BranchMembers members,
            MemberRecords records,
            KnownUnits units,
            MemberNames names,
            RuleSets rules,
            Scopes scopes,
            Clock clock) {
        this.members = members;
        this.records = records;
        this.units = units;
        this.names = names;
        this.rules = rules;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional
    public EligibilityController.EligibilityPage of(
            Scope scope, UnitId unit, Optional<LocalDate> asked, Optional<MemberId> after) {
        scopes.require(scope, unit.value(), Duties.readingNames());
        var readable = scope.having(Duties.readingNames());
        var on = asked.orElseGet(() -> LocalDate.now(clock.withZone(Recording.UNION)));
        if (on.isBefore(FIRST) || on.isAfter(LAST)) {
            throw Refusal.ofField("on", "day-out-of-range");
        }
        var found = members.page(unit, on, readable, after, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var ruleSet = rules.on(on);
        return new EligibilityController.EligibilityPage(
                on,
                ruleSet.validFrom(),
                Demand.of(ruleSet),
                judged(page, ruleSet, on, scope),
                after.isPresent() ? null : members.count(unit, on, readable),
                found.size() > PAGE ? page.getLast().member().value() : null);
    }

    private List<EligibilityController.Eligible> judged(
            List<BranchMembers.Stay> stays, RuleSet ruleSet, LocalDate on, Scope scope) {
        var people = stays.stream().map(BranchMembers.Stay::member).toList();
        var brought = records.of(people, on);
        var named = names.read(people, scope.subject());
        var branches = units.on(
                on, stays.stream().map(BranchMembers.Stay::branch).distinct().toList());
        return stays.stream()
                .map(it -> line(
                        it,
                        Optional.ofNullable(named.get(it.member())),
                        Optional.ofNullable(branches.get(it.branch())),
                        Check.of(
                                ruleSet,
                                Optional.ofNullable(brought.get(it.member())).orElseThrow(),
                                on)))
                .toList();
    }

    private static EligibilityController.Eligible line(
            BranchMembers.Stay stay, Optional<String> name, Optional<KnownUnit> branch, Check check) {
        return new EligibilityController.Eligible(
                stay.member().value(),
                name.orElse(null),
                stay.branch().value(),
                branch.map(KnownUnit::code).orElse(null),
                branch.flatMap(KnownUnit::name).orElse(null),
                stay.openCase(),
                check.result().code(),
                check.gates().stream().map(GateView::of).toList());
    }
}
