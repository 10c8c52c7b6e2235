package vn.uutu.referrals.referral;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /// The steps that were taken on the ground of this one: an end stands on everything.
    public List<Step> standingOn(Step step) {
        return taken.keySet().stream()
                .filter(it -> it != step)
                .filter(it ->
                        it == Step.EXITED || it == Step.REMOVED || it.needs().contains(step))
                .toList();
    }

    /// The first day on which the step may have happened; empty when anything goes.
    public Optional<LocalDate> earliest(Step step) {
        return bound(step).map(Bound::on);
    }

    /// The last day on which the step may have happened; empty when anything up to today goes. A step that stood open
    /// after a later one was recorded has not happened after it.
    public Optional<LocalDate> latest(Step step) {
        var following = limit(step).map(Bound::on);
        var holding =
                Validity.judgedOn(this, step) ? Validity.of(this).map(Validity::until) : Optional.<LocalDate>empty();
        return Stream.of(following, holding).flatMap(Optional::stream).min(Comparator.naturalOrder());
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

    /// @throws ReferralProblem when the day lies in the future, before what the step needs, after what followed it, or
    /// after that has lapsed
    void check(Milestone told, LocalDate today) {
        var step = told.step();
        if (step == Step.OFFICIAL) {
            Probation.of(this).ifPresent(it -> it.check(told, today));
        }
        if (told.on().isAfter(today)
                || told.paper().decided().filter(it -> it.isAfter(today)).isPresent()) {
            throw new ReferralProblem.DateInFuture(step);
        }
        bound(step).filter(it -> told.on().isBefore(it.on())).ifPresent(it -> {
            throw new ReferralProblem.DateBefore(step, it.step(), it.on());
        });
        limit(step).filter(it -> told.on().isAfter(it.on())).ifPresent(it -> {
            throw new ReferralProblem.DateAfter(step, it.step(), it.on());
        });
        Validity.check(this, told);
    }

    /// The first day on which a step may have happened, and the step that makes it so.
    private Optional<Bound> bound(Step step) {
        return switch (step) {
            case SELECTED -> Optional.empty();
            case CLASS_COMPLETED -> // may lie before the selection while its certificate holds (domain.md §2.3, step 9)
                rules.amount(Rule.CERTIFICATE_VALIDITY)
                        .map(it -> new Bound(Step.SELECTED, selection().on().minusMonths(it)));
            case ADMITTED ->
                latestOf(List.of(
                        Step.RESOLVED,
                        Step.CLASS_COMPLETED,
                        Step.PROSPECT_RECOGNISED,
                        Step.CELL_VOTED,
                        Step.COMMITTEE_VOTED));
            case OFFICIAL ->
                Probation.of(this)
                        .map(it -> new Bound(Step.CEREMONY_HELD, it.until()))
                        .or(() -> latestOf(step.needs()));
            case REMOVED -> latestOf(List.of(Step.ADMITTED, Step.CEREMONY_HELD));
            case EXITED -> latestOf(taken.keySet());
            case CONFIRMED, HANDED_OVER, RESOLVED, PROSPECT_RECOGNISED, CELL_VOTED, COMMITTEE_VOTED, CEREMONY_HELD ->
                latestOf(step.needs());
        };
    }

    /// The last day on which a step may have happened, and the step that makes it so: votes may be told after the
    /// decision that they led to.
    private Optional<Bound> limit(Step step) {
        return switch (step) {
            case CELL_VOTED -> firstOf(List.of(Step.COMMITTEE_VOTED, Step.ADMITTED));
            case COMMITTEE_VOTED -> firstOf(List.of(Step.ADMITTED));
            case SELECTED,
                    CONFIRMED,
                    HANDED_OVER,
                    RESOLVED,
                    CLASS_COMPLETED,
                    PROSPECT_RECOGNISED,
                    ADMITTED,
                    CEREMONY_HELD,
                    OFFICIAL,
                    REMOVED,
                    EXITED -> Optional.empty();
        };
    }

    private Optional<Bound> firstOf(Collection<Step> steps) {
        return steps.stream()
                .flatMap(it -> milestone(it).stream())
                .min(Comparator.comparing(Milestone::on))
                .map(it -> new Bound(it.step(), it.on()));
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
