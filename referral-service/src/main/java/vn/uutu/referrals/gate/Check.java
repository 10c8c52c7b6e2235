package vn.uutu.referrals.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.uutu.referrals.rulebook.Limit;
import vn.uutu.referrals.rulebook.RuleSet;
import vn.uutu.referrals.rulebook.Setting;
import vn.uutu.referrals.rulebook.Share;

/// Whether a member may stand for selection on a day, gate by gate.
///
/// @param gates what the rules of the day demand; none where they demand nothing
public record Check(List<Gate> gates) {

    public Check {
        gates = List.copyOf(gates);
    }

    public static Check of(RuleSet rules, Brought brought, LocalDate on) {
        return new Check(demands(rules)
                .flatMap(it -> amount(it).flatMap(demanded -> Gate.of(it, demanded, brought, on).stream()))
                .toList());
    }

    /// The rules that ask something of a candidate.
    public static Stream<Setting> demands(RuleSet rules) {
        return rules.inOrder().stream()
                .filter(it -> Gate.asks(it.rule()) && it.limit().isPresent());
    }

    /// Of all gates together.
    public Result result() {
        return Result.together(gates.stream().map(Gate::result).toList());
    }

    private static Stream<Integer> amount(Setting rule) {
        return rule.limit().stream().map(it -> switch (it) {
            case Limit.Amount amount -> amount.value();
            case Share _ -> throw new IllegalArgumentException("%s is a share".formatted(rule.rule()));
        });
    }
}
