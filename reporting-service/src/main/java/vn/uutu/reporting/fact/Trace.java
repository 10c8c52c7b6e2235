package vn.uutu.reporting.fact;

/// Hears where a state counts, how much, and because of what.
@FunctionalInterface
public interface Trace {

    /// @param n +1, or −1 where a stock is left
    void counts(Contribution contribution, int n, Cause cause);
}
