package vn.uutu.referrals.gate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was found at one gate, as readers see it.
///
/// @param months full months, at least; of age or in the branch
/// @param monthsAtMost differs from `months` where only the year of birth is known
/// @param since first day in the branch
/// @param year of the grading that was looked at
/// @param rank 1 is the best
/// @param notGraded why there is no grade, a code of member-service
public record GateView(
        String rule,
        String result,
        @Nullable Integer months,
        @Nullable Integer monthsAtMost,
        @Nullable LocalDate since,
        @Nullable Integer year,
        @Nullable Integer rank,
        @Nullable String notGraded) {

    public static GateView of(Gate gate) {
        var rule = gate.rule().rule().code();
        var result = gate.result().code();
        return switch (gate.basis()) {
            case Basis.Months it -> new GateView(rule, result, it.least(), it.most(), null, null, null, null);
            case Basis.Stay it -> new GateView(rule, result, it.months(), it.months(), it.since(), null, null, null);
            case Basis.Grade it -> new GateView(rule, result, null, null, null, it.year(), it.rank(), null);
            case Basis.NotGraded it -> new GateView(rule, result, null, null, null, it.year(), null, it.reason());
            case Basis.Nothing _ -> new GateView(rule, result, null, null, null, null, null, null);
        };
    }
}
