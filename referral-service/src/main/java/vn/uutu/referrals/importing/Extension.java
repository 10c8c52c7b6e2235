package vn.uutu.referrals.importing;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.referral.ReferralProblem;
import vn.uutu.referrals.referral.States;
import vn.uutu.referrals.referral.Steps;
import vn.uutu.referrals.referral.Transition;
import vn.uutu.referrals.rulebook.RuleSet;
import vn.uutu.referrals.step.Entry;
import vn.uutu.referrals.step.Paper;
import vn.uutu.referrals.step.Recording;
import vn.uutu.referrals.step.Step;

/// Adds to a member's cases what a row tells beyond what is known: a new case, further steps, or nothing. All steps of
/// a row are one change with one event.
///
/// @param historyAfter so long after its day a selection is the past, which one person may write down alone
record Extension(KnownMember member, Recording cause, Period historyAfter) {

    /// @return empty when everything in the row was known already
    /// @throws ReferralProblem when the row breaks the order of the steps
    Optional<Transition> of(PastCase told, List<Referral> cases, RuleSet rules, ReferralId newId) {
        var known = cases.stream()
                .filter(it -> it.file().selection().on().equals(told.selectedOn()))
                .findFirst();
        if (known.isPresent()) {
            var file = known.orElseThrow().file();
            refuseOwnVote(file.selection().recording(), file.has(Step.CONFIRMED), told);
            return extend(known.orElseThrow(), Optional.empty(), file.version(), told);
        }
        if (cases.stream().anyMatch(it -> !it.ended())) {
            throw new ReferralProblem.CaseOpen();
        }
        refuseOwnVote(cause, false, told);
        var selected = Referral.select(newId, rules, new Entry(told.selectedOn(), member, told.vote(), cause));
        return extend(selected.referral(), Optional.of(selected), 0, told);
    }

    /// Steps that were recorded with another day than the row tells.
    static Optional<Step> contradiction(PastCase told, List<Referral> cases) {
        return cases.stream()
                .filter(it -> it.file().selection().on().equals(told.selectedOn()))
                .flatMap(it -> it.file().taken().values().stream())
                .filter(it -> Optional.ofNullable(told.steps().get(it.step()))
                        .map(step -> !step.on().equals(it.on()))
                        .orElse(false))
                .map(it -> it.step())
                .findFirst();
    }

    private Optional<Transition> extend(Referral from, Optional<Transition> begun, long version, PastCase told) {
        var last = begun;
        var now = from;
        for (var step : told.steps().entrySet()) {
            if (!now.file().has(step.getKey())) {
                var taken = take(States.at(now, version), step);
                last = Optional.of(taken);
                now = taken.referral();
            }
        }
        if (told.ending().isPresent()) {
            var ending = told.ending().orElseThrow();
            if (!now.file().has(ending.exit().kind().step())) {
                var entry = new Entry(ending.on(), member, Paper.NONE, cause);
                last = Optional.of(Steps.exit(States.at(now, version), entry, ending.exit()));
            }
        }
        return last;
    }

    private Transition take(Referral referral, Map.Entry<Step, PastCase.Told> step) {
        var told = step.getValue();
        return Steps.take(referral, step.getKey(), new Entry(told.on(), member, told.paper(), cause));
    }

    /// Whoever entered a vote does not confirm it, also not by way of a file, in one row or in two. Only history
    /// comes from one hand: its papers were signed by others long ago, and the case says that it was imported.
    private void refuseOwnVote(Recording vote, boolean confirmed, PastCase told) {
        var confirms = told.steps().containsKey(Step.CONFIRMED) && !confirmed;
        var history = vote.way() == Recording.Way.IMPORTED
                && !told.selectedOn().isAfter(cause.day().minus(historyAfter));
        if (confirms && !history && vote.by().equals(cause.by())) {
            throw new ReferralProblem.OwnVote();
        }
    }
}
