package vn.uutu.referrals.importing;

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
record Extension(KnownMember member, Recording cause) {

    /// @return empty when everything in the row was known already
    /// @throws ReferralProblem when the row breaks the order of the steps
    Optional<Transition> of(PastCase told, List<Referral> cases, RuleSet rules, ReferralId newId) {
        var known = cases.stream()
                .filter(it -> it.file().selection().on().equals(told.selectedOn()))
                .findFirst();
        if (known.isPresent()) {
            refuseOwnVote(known.orElseThrow(), told);
            return extend(
                    known.orElseThrow(), Optional.empty(), known.orElseThrow().version(), told);
        }
        if (cases.stream().anyMatch(it -> !(it instanceof Referral.Exited))) {
            throw new ReferralProblem.CaseOpen();
        }
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
        if (told.ending().isPresent() && !now.file().has(Step.EXITED)) {
            var ending = told.ending().orElseThrow();
            var entry = new Entry(ending.on(), member, Paper.NONE, cause);
            last = Optional.of(Steps.exit(States.at(now, version), entry, ending.exit()));
        }
        return last;
    }

    private Transition take(Referral referral, Map.Entry<Step, PastCase.Told> step) {
        var told = step.getValue();
        return Steps.take(referral, step.getKey(), new Entry(told.on(), member, told.paper(), cause));
    }

    /// A vote that somebody entered by hand is confirmed by somebody else, also by way of a file.
    private void refuseOwnVote(Referral referral, PastCase told) {
        var vote = referral.file().selection().recording();
        var confirms =
                told.steps().containsKey(Step.CONFIRMED) && !referral.file().has(Step.CONFIRMED);
        if (confirms && vote.way() == Recording.Way.ENTERED && vote.by().equals(cause.by())) {
            throw new ReferralProblem.OwnVote();
        }
    }
}
