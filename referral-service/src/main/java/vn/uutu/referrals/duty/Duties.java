package vn.uutu.referrals.duty;

import static vn.uutu.scope.Role.API_CLIENT;
import static vn.uutu.scope.Role.BRANCH_SECRETARY;
import static vn.uutu.scope.Role.GRASSROOTS_COMMITTEE;
import static vn.uutu.scope.Role.ORGANISATION_BOARD;
import static vn.uutu.scope.Role.PROVINCIAL_STANDING_COMMITTEE;
import static vn.uutu.scope.Role.STANDING_COMMITTEE;

import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.step.Exit;
import vn.uutu.referrals.step.Step;
import vn.uutu.scope.Role;

/// Which role of the member's branch, or of a unit above it, may do what. The table in the README says the same.
public final class Duties {

    private static final Role[] COMMITTEES = {GRASSROOTS_COMMITTEE, STANDING_COMMITTEE};
    private static final Role[] UNION = {BRANCH_SECRETARY, GRASSROOTS_COMMITTEE, STANDING_COMMITTEE};

    private static final Role[] TOLD_BY_THE_PARTY = {
        BRANCH_SECRETARY, GRASSROOTS_COMMITTEE, STANDING_COMMITTEE, ORGANISATION_BOARD
    };

    private Duties() {}

    public static Role[] of(Step step) {
        return switch (step) {
            case SELECTED -> new Role[] {BRANCH_SECRETARY, GRASSROOTS_COMMITTEE};
            case CONFIRMED, HANDED_OVER, RESOLVED -> COMMITTEES.clone();
            case CLASS_COMPLETED,
                    PROSPECT_RECOGNISED,
                    CELL_VOTED,
                    COMMITTEE_VOTED,
                    ADMITTED,
                    CEREMONY_HELD,
                    OFFICIAL,
                    REMOVED -> TOLD_BY_THE_PARTY.clone();
            case EXITED -> UNION.clone();
        };
    }

    /// A committee returns a case or does not approve it; anybody may record that it was withdrawn.
    public static Role[] of(Exit.Kind kind) {
        return switch (kind) {
            case WITHDRAWN -> UNION.clone();
            case RETURNED, NOT_APPROVED -> COMMITTEES.clone();
            case REMOVED -> of(Step.REMOVED);
        };
    }

    /// Whoever may take a step may take it back.
    public static Role[] retracting(Referral referral, Step step) {
        return switch (referral) {
            case Referral.Exited it when step == Step.EXITED -> of(it.exit().kind());
            case Referral.Exited _, Referral.Decided _, Referral.Open _ -> of(step);
        };
    }

    /// Of past cases, for the units below.
    public static Role[] importing() {
        return correcting();
    }

    public static Role[] correcting() {
        return new Role[] {GRASSROOTS_COMMITTEE, STANDING_COMMITTEE, ORGANISATION_BOARD};
    }

    public static Role[] reading() {
        return new Role[] {
            BRANCH_SECRETARY,
            GRASSROOTS_COMMITTEE,
            STANDING_COMMITTEE,
            ORGANISATION_BOARD,
            PROVINCIAL_STANDING_COMMITTEE,
            API_CLIENT
        };
    }

    /// Names are for the Union's own work; other systems know the member by the id.
    public static Role[] readingNames() {
        return new Role[] {
            BRANCH_SECRETARY,
            GRASSROOTS_COMMITTEE,
            STANDING_COMMITTEE,
            ORGANISATION_BOARD,
            PROVINCIAL_STANDING_COMMITTEE
        };
    }
}
