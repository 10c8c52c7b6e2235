package vn.uutu.referrals.referral;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.uutu.referrals.knownmember.Gender;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.rulebook.Rule;
import vn.uutu.referrals.rulebook.RuleSet;
import vn.uutu.referrals.step.Milestone;
import vn.uutu.referrals.step.Step;

/// What every state of a case carries.
///
/// @param gender as known when the case last changed
/// @param version 1, 2, 3 …
/// @param taken the steps so far; the selection is always among them
public record CaseFile(
        ReferralId id, MemberId member, Gender gender, RuleSet rules, long version, Map<Step, Milestone> taken) {

    public CaseFile {
        taken = Collections.unmodifiableMap(new EnumMap<>(taken));
        if (!taken.containsKey(Step.SELECTED)) {
            throw new IllegalArgumentException("A case without a selection");
        }
    }

    public boolean has(Step step) {
        return taken.containsKey(step);
    }

    public Optional<Milestone> milestone(Step step) {
        return Optional.ofNullable(taken.get(step));
    }

    public Milestone selection() {
        return milestone(Step.SELECTED).orElseThrow();
    }

    /// By date, then in the order of the steps.
    public List<Milestone> milestones() {
        return taken.values().stream()
                .sorted(Comparator.comparing(Milestone::on).thenComparing(Milestone::step))
                .toList();
    }

    /// The steps that have to be taken before this one.
    public List<Step> missingFor(Step step) {
        return step.needs().stream().filter(it -> !has(it)).toList();
    }

    /// The steps that were taken on the ground of this one: an exit stands on everything.
    public List<Step> standingOn(Step step) {
        return taken.keySet().stream()
                .filter(it -> it != step)
                .filter(it -> it == Step.EXITED || it.needs().contains(step))
                .toList();
    }

    /// The first day on which the step may have happened; empty when anything goes.
    public Optional<LocalDate> earliest(Step step) {
        return bound(step).map(Bound::on);
    }

    CaseFile with(Milestone milestone) {
        var more = new EnumMap<>(taken);
        more.put(milestone.step(), milestone);
        return new CaseFile(id, member, gender, rules, version + 1, more);
    }

    CaseFile revised(Map<Step, Milestone> milestones) {
        return new CaseFile(id, member, gender, rules, version + 1, milestones);
    }

    CaseFile gender(Gender known) {
        return new CaseFile(id, member, known, rules, version, taken);
    }

    CaseFile at(long other) {
        return new CaseFile(id, member, gender, rules, other, taken);
    }

    /// @throws ReferralProblem when the day lies in the future, before what the step needs, or after that has lapsed
    void check(Milestone told, LocalDate today) {
        var step = told.step();
        if (told.on().isAfter(today)) {
            throw new ReferralProblem.DateInFuture(step);
        }
        bound(step).filter(it -> told.on().isBefore(it.on())).ifPresent(it -> {
            throw new ReferralProblem.DateBefore(step, it.step(), it.on());
        });
        if (step == Step.ADMITTED) {
            Validity.check(this, told, earliest(step).orElseThrow());
        }
    }

    /// The first day on which a step may have happened, and the step that makes it so.
    private Optional<Bound> bound(Step step) {
        return switch (step) {
            case SELECTED -> Optional.empty();
            case CLASS_COMPLETED -> // may lie before the selection while its certificate holds (domain.md §2.3, step 9)
                rules.amount(Rule.CERTIFICATE_VALIDITY)
                        .map(it -> new Bound(Step.SELECTED, selection().on().minusMonths(it)));
            case EXITED -> latestOf(taken.keySet());
            case CONFIRMED, HANDED_OVER, RESOLVED, PROSPECT_RECOGNISED, ADMITTED, CEREMONY_HELD ->
                latestOf(step.needs());
        };
    }

    private Optional<Bound> latestOf(Collection<Step> steps) {
        return steps.stream()
                .filter(it -> it != Step.EXITED)
                .flatMap(it -> milestone(it).stream())
                .max(Comparator.comparing(Milestone::on))
                .map(it -> new Bound(it.step(), it.on()));
    }

    private record Bound(Step step, LocalDate on) {}
}
