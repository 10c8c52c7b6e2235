package vn.uutu.referrals.rulebook;

/// What a rule demands: a share of people, or an amount in the unit of the rule.
public sealed interface Limit permits Share, Limit.Amount {

    /// @param value 0 or more, counted as [Rule#kind()] says
    record Amount(int value) implements Limit {

        public Amount {
            if (value < 0) {
                throw new IllegalArgumentException("an amount below zero");
            }
        }
    }
}
