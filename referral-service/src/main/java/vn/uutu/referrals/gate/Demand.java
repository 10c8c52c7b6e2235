package vn.uutu.referrals.gate;

import java.util.List;
import java.util.stream.Stream;
import vn.uutu.referrals.rulebook.Limit;
import vn.uutu.referrals.rulebook.RuleSet;
import vn.uutu.referrals.rulebook.Setting;

/// What one gate demands and where that stands, as readers see it.
///
/// @param amount months, or the worst rank that will do
/// @param confirmed whether the province has confirmed it
public record Demand(String rule, int amount, String source, boolean confirmed) {

    /// In the order of the rules.
    public static List<Demand> of(RuleSet rules) {
        return Check.demands(rules).flatMap(Demand::of).toList();
    }

    private static Stream<Demand> of(Setting it) {
        return it.limit().stream()
                .filter(Limit.Amount.class::isInstance)
                .map(Limit.Amount.class::cast)
                .map(amount -> new Demand(it.rule().code(), amount.value(), it.source(), it.confirmed()));
    }
}
