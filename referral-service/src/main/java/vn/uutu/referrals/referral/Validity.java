package vn.uutu.referrals.referral;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.uutu.referrals.rulebook.Rule;
import vn.uutu.referrals.step.Milestone;
import vn.uutu.referrals.step.Step;

/// How long the papers of a case hold: the certificate of the class (domain.md §2.3, step 9) and the Union's resolution
/// (§2.2) must hold on the day on which the Party cell considers the member.
///
/// @param paper the step whose paper lapses first
/// @param until its last day
public record Validity(Step paper, LocalDate until) {

    /// Empty as long as neither paper is there.
    public static Optional<Validity> of(CaseFile file) {
        return Stream.of(
                        until(file, Step.CLASS_COMPLETED, Rule.CERTIFICATE_VALIDITY),
                        until(file, Step.RESOLVED, Rule.RESOLUTION_VALIDITY))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Validity::until));
    }

    private static Optional<Validity> until(CaseFile file, Step paper, Rule rule) {
        return file.rules()
                .amount(rule)
                .flatMap(months -> file.milestone(paper)
                        .map(it -> new Validity(paper, it.on().plusMonths(months))));
    }

    /// The cell decides before the committee does; where nobody told of its vote, the day of the decision stands in.
    static boolean judgedOn(CaseFile file, Step step) {
        return step == Step.CELL_VOTED || (step == Step.ADMITTED && !file.has(Step.CELL_VOTED));
    }

    /// The paper that lapses before the step could have been taken.
    public static Optional<Validity> lapsedFor(CaseFile file, Step step) {
        return of(file).filter(it -> judgedOn(file, step))
                .filter(it -> file.earliest(step).orElseThrow().isAfter(it.until()));
    }

    /// @throws ReferralProblem.Lapsed when a paper did not hold any longer
    static void check(CaseFile file, Milestone told) {
        of(file).filter(it -> judgedOn(file, told.step()) && told.on().isAfter(it.until()))
                .ifPresent(it -> {
                    throw new ReferralProblem.Lapsed(it, told.step());
                });
    }
}
