package vn.uutu.referrals.step;

import java.util.Arrays;
import java.util.List;

/// A step of the pipeline and the steps it needs before it (domain.md §2; the table in the service's README).
/// Class and recognition come in either order. The votes of the Party may stay unknown: the Union often learns only of
/// the decision.
public enum Step {
    SELECTED("selected", "selection"),
    CONFIRMED("confirmed", "confirmation", SELECTED),
    HANDED_OVER("handed-over", "hand-over", CONFIRMED),
    RESOLVED("resolved", "resolution", HANDED_OVER),
    CLASS_COMPLETED("class-completed", "awareness-class", SELECTED),
    PROSPECT_RECOGNISED("prospect-recognised", "prospect-recognition", HANDED_OVER),
    CELL_VOTED("cell-voted", "cell-vote", RESOLVED, CLASS_COMPLETED, PROSPECT_RECOGNISED),
    COMMITTEE_VOTED("committee-voted", "committee-vote", CELL_VOTED),
    ADMITTED("admitted", "admission", RESOLVED, CLASS_COMPLETED, PROSPECT_RECOGNISED),
    CEREMONY_HELD("ceremony-held", "ceremony", ADMITTED),
    OFFICIAL("official", "official-status", CEREMONY_HELD),
    REMOVED("removed", "removal", ADMITTED),
    EXITED("exited", "exit", SELECTED);

    private final String code;
    private final String path;
    private final List<Step> needs;

    Step(String code, String path, Step... needs) {
        this.code = code;
        this.path = path;
        this.needs = List.of(needs);
    }

    /// As a milestone on the wire.
    public String code() {
        return code;
    }

    /// As an action on the wire: the last part of the path that takes it.
    public String path() {
        return path;
    }

    public List<Step> needs() {
        return needs;
    }

    /// @throws IllegalArgumentException for a code the contract does not know
    public static Step of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown step " + code));
    }
}
