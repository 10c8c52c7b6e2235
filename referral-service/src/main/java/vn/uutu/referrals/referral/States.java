package vn.uutu.referrals.referral;

import vn.uutu.referrals.step.Entry;
import vn.uutu.referrals.step.Step;

/// Which state a case file is in, and what every step does to it.
public final class States {

    private States() {}

    /// The state of a case without an end that has a reason.
    public static Referral of(CaseFile file) {
        if (file.has(Step.OFFICIAL)) {
            return new Referral.Official(file);
        }
        return file.has(Step.ADMITTED) ? new Referral.Admitted(file) : open(file);
    }

    static Referral.Open open(CaseFile file) {
        if (file.has(Step.RESOLVED)) {
            return new Referral.Resolved(file);
        }
        if (file.has(Step.HANDED_OVER)) {
            return new Referral.HandedOver(file);
        }
        return file.has(Step.CONFIRMED) ? new Referral.Confirmed(file) : new Referral.Selected(file);
    }

    /// The same state under another version: an import records several steps as one change.
    public static Referral at(Referral referral, long version) {
        return with(referral, referral.file().at(version));
    }

    /// The same state with another file.
    static Referral with(Referral referral, CaseFile file) {
        return switch (referral) {
            case Referral.Exited exited -> new Referral.Exited(file, exited.exit());
            case Referral.Removed removed -> new Referral.Removed(file, removed.exit());
            case Referral.Admitted _, Referral.Official _ -> of(file);
            case Referral.Open _ -> open(file);
        };
    }

    static CaseFile take(Referral referral, Step step, Entry entry) {
        var file = referral.file();
        if (file.has(step) || !file.missingFor(step).isEmpty()) {
            throw refusal(referral, step);
        }
        var taken = entry.as(step);
        file.check(taken, entry.recording().day());
        return file.with(taken).gender(entry.member().gender());
    }

    /// Why a step cannot be taken in this state.
    static ReferralProblem refusal(Referral referral, Step step) {
        var file = referral.file();
        return switch (referral) {
            case Referral.Exited _ -> new ReferralProblem.CaseClosed(step);
            case Referral.Removed _ -> new ReferralProblem.CaseClosed(step);
            case Referral.Decided _ when step == Step.EXITED -> new ReferralProblem.CaseClosed(step);
            case Referral.Decided _, Referral.Open _ when file.has(step) -> new ReferralProblem.AlreadyTaken(step);
            case Referral.Official _ -> new ReferralProblem.CaseClosed(step);
            case Referral.Admitted _, Referral.Open _ -> new ReferralProblem.StepMissing(step, file.missingFor(step));
        };
    }
}
