package vn.uutu.referrals.step;

import java.time.LocalDate;
import java.util.Optional;

/// What stands on the paper behind a step, as far as it was told. Never published.
///
/// @param reference number of the resolution, decision or certificate, or who received the list
/// @param considered of an admission: the day on which the Party cell considered the member
public record Paper(Optional<String> reference, Optional<Tally> tally, Optional<LocalDate> considered) {

    public static final Paper NONE = numbered(Optional.empty());

    /// A counted vote: 0 ≤ votesFor ≤ votesCast ≤ eligible.
    ///
    /// @param eligible of a selection: who might have come
    public record Tally(int votesFor, int votesCast, Optional<Integer> eligible) {}

    public static Paper numbered(Optional<String> reference) {
        return decided(reference, Optional.empty());
    }

    public static Paper decided(Optional<String> reference, Optional<LocalDate> considered) {
        return new Paper(reference, Optional.empty(), considered);
    }

    public static Paper counted(int votesFor, int votesCast) {
        return selected(votesFor, votesCast, Optional.empty());
    }

    public static Paper selected(int votes, int present, Optional<Integer> eligible) {
        return new Paper(Optional.empty(), Optional.of(new Tally(votes, present, eligible)), Optional.empty());
    }
}
