package vn.uutu.referrals.rulebook;

import java.util.Optional;

/// A share of votes: which fraction, of whom, and whether exactly that fraction is enough.
///
/// @param of what the votes are compared with
/// @param strict true: more than the fraction; false: at least the fraction
public record VoteRule(int numerator, int denominator, Base of, boolean strict) {

    /// The sources disagree on the denominator, so it is data.
    public enum Base {
        PRESENT,
        ELIGIBLE
    }

    /// What was never written down is not held against a case of the past: without the whole there is no share to
    /// judge.
    boolean satisfiedBy(int votes, int present, Optional<Integer> eligible) {
        var whole = of == Base.PRESENT ? Optional.of(present) : eligible;
        return whole.map(it -> reaches(votes, it)).orElse(true);
    }

    private boolean reaches(int votes, int whole) {
        var excess = (long) votes * denominator - (long) whole * numerator;
        return strict ? excess > 0 : excess >= 0;
    }
}
