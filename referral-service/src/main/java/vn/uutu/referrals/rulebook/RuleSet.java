package vn.uutu.referrals.rulebook;

import java.time.LocalDate;
import java.util.Optional;

/// The rules in force from a day on (domain: each case keeps the rules it was decided under).
///
/// @param validFrom first day, Asia/Ho_Chi_Minh; names the rule set
/// @param vote what a candidate needs in the meeting; empty: no threshold is set
/// @param certificateMonths for how long the certificate of the awareness class holds (§2.3, step 9)
/// @param resolutionMonths for how long the Union's resolution holds (§2.2)
public record RuleSet(LocalDate validFrom, Optional<VoteRule> vote, int certificateMonths, int resolutionMonths) {

    /// @param eligible who might have come; empty when nobody wrote it down
    public boolean accept(int votes, int present, Optional<Integer> eligible) {
        return vote.map(rule -> rule.satisfiedBy(votes, present, eligible)).orElse(true);
    }
}
