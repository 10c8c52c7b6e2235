package vn.uutu.referrals.referral;

import java.util.Arrays;
import java.util.List;
import vn.uutu.referrals.step.Entry;
import vn.uutu.referrals.step.Exit;
import vn.uutu.referrals.step.Step;

/// Takes a step by its name: every step against every state.
public final class Steps {

    private Steps() {}

    /// @param step any but [Step#SELECTED], [Step#REMOVED] and [Step#EXITED], which need more than an entry
    /// @throws ReferralProblem when the state does not allow the step
    public static Transition take(Referral referral, Step step, Entry entry) {
        return switch (step) {
            case CONFIRMED -> confirm(referral, entry);
            case HANDED_OVER -> handOver(referral, entry);
            case RESOLVED -> resolve(referral, entry);
            case CLASS_COMPLETED -> completeClass(referral, entry);
            case PROSPECT_RECOGNISED -> recognise(referral, entry);
            case CELL_VOTED -> considered(referral, step).voteInCell(entry);
            case COMMITTEE_VOTED -> considered(referral, step).voteInCommittee(entry);
            case ADMITTED -> admit(referral, entry);
            case CEREMONY_HELD -> admitted(referral, step).holdCeremony(entry);
            case OFFICIAL -> admitted(referral, step).makeOfficial(entry);
            case SELECTED, REMOVED, EXITED -> throw States.refusal(referral, step);
        };
    }

    /// @throws ReferralProblem when the case is closed already, or there is nobody to be removed
    public static Transition exit(Referral referral, Entry entry, Exit exit) {
        if (exit.kind() == Exit.Kind.REMOVED) {
            return admitted(referral, Step.REMOVED).remove(entry, exit);
        }
        return switch (referral) {
            case Referral.Open open -> open.exit(entry, exit);
            case Referral.Decided _, Referral.Exited _ -> throw States.refusal(referral, Step.EXITED);
        };
    }

    /// The steps that have not been taken and are not closed for good, whether possible now or not.
    public static List<Step> ahead(Referral referral) {
        return switch (referral) {
            case Referral.Exited _, Referral.Removed _, Referral.Official _ -> List.of();
            case Referral.Admitted admitted -> ahead(admitted, Step.EXITED);
            case Referral.Open open -> ahead(open, Step.REMOVED);
        };
    }

    private static List<Step> ahead(Referral referral, Step otherEnd) {
        return Arrays.stream(Step.values())
                .filter(it -> it != otherEnd && !referral.file().has(it))
                .toList();
    }

    private static Transition confirm(Referral referral, Entry entry) {
        return switch (referral) {
            case Referral.Selected selected -> selected.confirm(entry);
            case Referral.Confirmed _, Referral.WithParty _, Referral.Decided _, Referral.Exited _ ->
                throw States.refusal(referral, Step.CONFIRMED);
        };
    }

    private static Transition handOver(Referral referral, Entry entry) {
        return switch (referral) {
            case Referral.Confirmed confirmed -> confirmed.handOver(entry);
            case Referral.Selected _, Referral.WithParty _, Referral.Decided _, Referral.Exited _ ->
                throw States.refusal(referral, Step.HANDED_OVER);
        };
    }

    private static Transition resolve(Referral referral, Entry entry) {
        return switch (referral) {
            case Referral.HandedOver handedOver -> handedOver.resolve(entry);
            case Referral.Selected _,
                    Referral.Confirmed _,
                    Referral.Resolved _,
                    Referral.Decided _,
                    Referral.Exited _ -> throw States.refusal(referral, Step.RESOLVED);
        };
    }

    private static Transition completeClass(Referral referral, Entry entry) {
        return switch (referral) {
            case Referral.Open open -> open.completeClass(entry);
            case Referral.Decided _, Referral.Exited _ -> throw States.refusal(referral, Step.CLASS_COMPLETED);
        };
    }

    private static Transition recognise(Referral referral, Entry entry) {
        return switch (referral) {
            case Referral.WithParty withParty -> withParty.recognise(entry);
            case Referral.Selected _, Referral.Confirmed _, Referral.Decided _, Referral.Exited _ ->
                throw States.refusal(referral, Step.PROSPECT_RECOGNISED);
        };
    }

    private static Transition admit(Referral referral, Entry entry) {
        return switch (referral) {
            case Referral.Resolved resolved -> resolved.admit(entry);
            case Referral.Selected _,
                    Referral.Confirmed _,
                    Referral.HandedOver _,
                    Referral.Decided _,
                    Referral.Exited _ -> throw States.refusal(referral, Step.ADMITTED);
        };
    }

    private static Referral.Considered considered(Referral referral, Step step) {
        return switch (referral) {
            case Referral.Considered considered -> considered;
            case Referral.Selected _,
                    Referral.Confirmed _,
                    Referral.HandedOver _,
                    Referral.Official _,
                    Referral.Removed _,
                    Referral.Exited _ -> throw States.refusal(referral, step);
        };
    }

    private static Referral.Admitted admitted(Referral referral, Step step) {
        return switch (referral) {
            case Referral.Admitted admitted -> admitted;
            case Referral.Open _, Referral.Official _, Referral.Removed _, Referral.Exited _ ->
                throw States.refusal(referral, step);
        };
    }
}
