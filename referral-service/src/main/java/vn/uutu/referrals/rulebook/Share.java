package vn.uutu.referrals.rulebook;

import java.util.Optional;

/// A share of people or votes: which fraction, of whom, and whether exactly that fraction is enough.
///
/// @param of what is compared with
/// @param strict true: more than the fraction; false: at least the fraction
public record Share(int numerator, int denominator, Base of, boolean strict) implements Limit {

    /// The sources disagree on the denominator, so it is data.
    public enum Base {
        PRESENT("present"),
        ELIGIBLE("eligible");

        private final String code;

        Base(String code) {
            this.code = code;
        }

        /// As it stands on the wire.
        public String code() {
            return code;
        }
    }

    /// @throws IllegalArgumentException when no number of people could ever reach it
    public Share {
        if (numerator < 0 || denominator < 1 || numerator > denominator || (strict && numerator == denominator)) {
            throw new IllegalArgumentException("%d/%d cannot be reached".formatted(numerator, denominator));
        }
    }

    /// What was never written down is not held against a case of the past: without the whole there is no share to
    /// judge.
    boolean satisfiedBy(int part, int present, Optional<Integer> eligible) {
        var whole = of == Base.PRESENT ? Optional.of(present) : eligible;
        return whole.map(it -> reaches(part, it)).orElse(true);
    }

    /// The smallest part that reaches it.
    public int needed(int whole) {
        var exact = (long) whole * numerator;
        return Math.toIntExact(strict ? exact / denominator + 1 : Math.ceilDiv(exact, denominator));
    }

    private boolean reaches(int part, int whole) {
        var excess = (long) part * denominator - (long) whole * numerator;
        return strict ? excess > 0 : excess >= 0;
    }
}
