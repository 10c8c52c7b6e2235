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

    /// The cell decides before the committee does; where nobody wrote its day down, the day of the decision stands in.
    static void check(CaseFile file, Milestone admission, LocalDate earliest) {
        var considered = admission.paper().considered();
        considered
                .filter(it -> it.isBefore(earliest) || it.isAfter(admission.on()))
                .ifPresent(_ -> {
                    throw new ReferralProblem.ConsideredOutside(earliest, admission.on());
                });
        of(file).filter(it -> considered.orElse(admission.on()).isAfter(it.until()))
                .ifPresent(it -> {
                    throw new ReferralProblem.Lapsed(it, considered.isPresent());
                });
    }
}
