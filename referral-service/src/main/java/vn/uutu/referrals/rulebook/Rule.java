package vn.uutu.referrals.rulebook;

import java.util.Arrays;
import java.util.Optional;

/// Everything the rule book settles (domain.md §2.6).
public enum Rule {
    /// How many of the branch's members must come to a selection meeting.
    QUORUM("quorum", Kind.SHARE),
    /// What a candidate needs in the meeting.
    BRANCH_VOTE("branch-vote", Kind.SHARE),
    /// What a candidate needs when the grassroots committee confirms.
    COMMITTEE_VOTE("committee-vote", Kind.SHARE),
    /// What the Party cell needs, of its official members (§2.3, step 15): shown, the Party decides.
    CELL_VOTE("cell-vote", Kind.SHARE),
    /// What the Party committee needs, of its members (§2.3, step 16): shown, the Party decides.
    PARTY_COMMITTEE_VOTE("party-committee-vote", Kind.SHARE),
    /// The lowest grade of the latest year: 1 is the best of every scale (§2.4).
    MINIMUM_GRADE("minimum-grade", Kind.RANK),
    /// The age from which a member is selected (§2.3, step 10).
    MINIMUM_AGE("minimum-age", Kind.MONTHS),
    /// For how long a candidate has belonged to the branch (§2.4).
    MEMBERSHIP("membership", Kind.MONTHS),
    /// For how long the Union's resolution holds (§2.2).
    RESOLUTION_VALIDITY("resolution-validity", Kind.MONTHS),
    /// For how long the certificate of the awareness class holds (§2.3, step 9).
    CERTIFICATE_VALIDITY("certificate-validity", Kind.MONTHS),
    /// Until when the committee decides after the cell has voted (§2.3, step 17).
    DECISION_PERIOD("decision-period", Kind.WORKING_DAYS),
    /// By how much that may be extended.
    DECISION_EXTENSION("decision-extension", Kind.WORKING_DAYS),
    /// Until when the ceremony is held after the decision (§2.3, step 18).
    CEREMONY_PERIOD("ceremony-period", Kind.WORKING_DAYS),
    /// From the ceremony on (§2.3, step 19).
    PROBATION("probation", Kind.MONTHS),
    /// Until when the cell considers official status after the probation (§2.3, step 20).
    REVIEW_PERIOD("review-period", Kind.WORKING_DAYS);

    /// What a rule is counted in.
    public enum Kind {
        SHARE("share"),
        MONTHS("months"),
        WORKING_DAYS("working-days"),
        RANK("rank");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// As it stands on the wire.
        public String code() {
            return code;
        }

        boolean takes(Limit limit) {
            return (this == SHARE) == (limit instanceof Share);
        }
    }

    private final String code;
    private final Kind kind;

    Rule(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    /// As it stands on the wire.
    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    /// Empty for a code that the contract does not know.
    public static Optional<Rule> find(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
