package vn.uutu.referrals.step;

import java.time.LocalDate;
import java.util.Optional;

/// What stands on the paper behind a step, as far as it was told. Never published.
///
/// @param reference number of the resolution, decision or certificate, or who received the list
/// @param decided of the official status: the day of the decision, which may follow the day that it names
/// @param reportedBy of the Party's steps: the committee or cell that told of it, in words
public record Paper(
        Optional<String> reference, Optional<Tally> tally, Optional<LocalDate> decided, Optional<String> reportedBy) {

    public static final Paper NONE = numbered(Optional.empty());

    /// A counted vote: 0 ≤ votesFor ≤ votesCast ≤ eligible.
    ///
    /// @param eligible of a selection: who might have come; of a Party vote: the members entitled to vote
    public record Tally(int votesFor, int votesCast, Optional<Integer> eligible) {}

    public static Paper numbered(Optional<String> reference) {
        return decided(reference, Optional.empty());
    }

    public static Paper decided(Optional<String> reference, Optional<LocalDate> day) {
        return new Paper(reference, Optional.empty(), day, Optional.empty());
    }

    public static Paper counted(int votesFor, int votesCast) {
        return selected(votesFor, votesCast, Optional.empty());
    }

    public static Paper selected(int votes, int present, Optional<Integer> eligible) {
        var tally = new Tally(votes, present, eligible);
        return new Paper(Optional.empty(), Optional.of(tally), Optional.empty(), Optional.empty());
    }

    public Paper reportedBy(Optional<String> teller) {
        return new Paper(reference, tally, decided, teller);
    }
}
