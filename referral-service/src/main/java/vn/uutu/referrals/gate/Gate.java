package vn.uutu.referrals.gate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import vn.uutu.referrals.rulebook.Rule;
import vn.uutu.referrals.rulebook.Setting;

/// One demand of the rule book, what was found, and what that comes to.
///
/// @param demanded months, or the worst rank that will do
public record Gate(Setting rule, int demanded, Result result, Basis basis) {

    /// Empty for rules that ask nothing of a candidate.
    static Optional<Gate> of(Setting rule, int demanded, Brought brought, LocalDate on) {
        return switch (rule.rule()) {
            case MINIMUM_GRADE -> Optional.of(grade(rule, demanded, brought, on));
            case MINIMUM_AGE -> Optional.of(age(rule, demanded, brought, on));
            case MEMBERSHIP -> Optional.of(membership(rule, demanded, brought, on));
            case QUORUM,
                    BRANCH_VOTE,
                    COMMITTEE_VOTE,
                    CELL_VOTE,
                    PARTY_COMMITTEE_VOTE,
                    RESOLUTION_VALIDITY,
                    CERTIFICATE_VALIDITY,
                    DECISION_PERIOD,
                    DECISION_EXTENSION,
                    CEREMONY_PERIOD,
                    PROBATION,
                    REVIEW_PERIOD -> Optional.empty();
        };
    }

    static boolean asks(Rule rule) {
        return rule == Rule.MINIMUM_GRADE || rule == Rule.MINIMUM_AGE || rule == Rule.MEMBERSHIP;
    }

    private static Gate grade(Setting rule, int worst, Brought brought, LocalDate on) {
        var latest =
                brought.gradings().stream().filter(it -> it.counts(on)).max(Comparator.comparingInt(Grading::year));
        var rank = latest.flatMap(Grading::rank);
        if (rank.isPresent()) {
            var basis = new Basis.Grade(latest.orElseThrow().year(), rank.orElseThrow());
            return new Gate(rule, worst, Result.of(rank.orElseThrow() <= worst), basis);
        }
        return unknown(
                rule,
                worst,
                latest.flatMap(it -> it.notGraded().<Basis>map(reason -> new Basis.NotGraded(it.year(), reason))));
    }

    private static Gate age(Setting rule, int months, Brought brought, LocalDate on) {
        return brought.born()
                .map(it -> it.age(on))
                .map(it -> new Gate(rule, months, within(months, it), it))
                .orElseGet(() -> unknown(rule, months, Optional.empty()));
    }

    private static Result within(int months, Basis.Months age) {
        return age.least() >= months ? Result.MET : age.most() < months ? Result.NOT_MET : Result.NOT_KNOWN;
    }

    private static Gate membership(Setting rule, int months, Brought brought, LocalDate on) {
        return brought.inBranchSince()
                .map(it -> new Basis.Stay(it, Math.toIntExact(ChronoUnit.MONTHS.between(it, on))))
                .map(it -> new Gate(rule, months, Result.of(it.months() >= months), it))
                .orElseGet(() -> unknown(rule, months, Optional.empty()));
    }

    private static Gate unknown(Setting rule, int demanded, Optional<Basis> basis) {
        return new Gate(rule, demanded, Result.NOT_KNOWN, basis.orElseGet(Basis.Nothing::new));
    }
}
