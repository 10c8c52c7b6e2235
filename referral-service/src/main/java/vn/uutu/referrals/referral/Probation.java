package vn.uutu.referrals.referral;

import java.time.LocalDate;
import java.util.Optional;
import vn.uutu.referrals.rulebook.Rule;
import vn.uutu.referrals.step.Milestone;
import vn.uutu.referrals.step.Step;

/// The time between the ceremony and official status (domain.md §2.3, steps 19 and 20).
///
/// @param until the day on which it is over; also where the decision comes later, the official status dates from it
public record Probation(LocalDate until) {

    /// Empty before the ceremony, and where the rules demand none.
    public static Optional<Probation> of(CaseFile file) {
        return file.rules()
                .amount(Rule.PROBATION)
                .flatMap(months -> file.milestone(Step.CEREMONY_HELD)
                        .map(it -> new Probation(it.on().plusMonths(months))));
    }

    /// @throws ReferralProblem.OnProbation when the official status dates from another day, or was decided before it
    void check(Milestone official, LocalDate today) {
        var early = official.paper().decided().filter(it -> it.isBefore(until)).isPresent();
        if (early || until.isAfter(today) || !official.on().equals(until)) {
            throw new ReferralProblem.OnProbation(this);
        }
    }
}
