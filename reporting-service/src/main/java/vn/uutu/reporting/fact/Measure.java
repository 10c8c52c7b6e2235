package vn.uutu.reporting.fact;

import java.util.Arrays;
import java.util.Optional;

/// What cells count. What a programme calls "referred" or "admitted" is one of these, chosen by its settings.
///
/// Flows count milestones in their month. A stock counts +1 and −1, to be summed over all months up to the one asked.
public enum Measure {
    REFERRED_BY_HAND_OVER(1, "referred-by-hand-over", "handed-over"),
    REFERRED_BY_RESOLUTION(2, "referred-by-resolution", "resolved"),
    ADMITTED_BY_DECISION(3, "admitted-by-decision", "admitted"),
    ADMITTED_BY_CEREMONY(4, "admitted-by-ceremony", "ceremony-held"),
    /// Members who came and went.
    MEMBERS(5, "members", ""),
    /// Members who came and went because the structure above their branch changed, and not they.
    MEMBERS_BY_STRUCTURE(6, "members-by-structure", "");

    private final int number;
    private final String code;
    private final String milestone;

    Measure(int number, String code, String milestone) {
        this.number = number;
        this.code = code;
        this.milestone = milestone;
    }

    /// How it is stored; never changes.
    public int number() {
        return number;
    }

    public String code() {
        return code;
    }

    public static Measure of(int number) {
        return values()[number - 1];
    }

    /// The flow that counts this kind of milestone, if one does.
    static Optional<Measure> ofMilestone(String kind) {
        return Arrays.stream(values())
                .filter(measure -> !kind.isEmpty() && measure.milestone.equals(kind))
                .findFirst();
    }
}
