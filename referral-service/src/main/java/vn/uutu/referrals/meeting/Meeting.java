package vn.uutu.referrals.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import vn.uutu.referrals.knownmember.KnownMember;
import vn.uutu.referrals.knownmember.UnitId;

/// A branch met, so many of those entitled came, and each candidate got so many votes.
///
/// @param heldOn day in Asia/Ho_Chi_Minh
/// @param eligible who might have come; 0 ≤ votes ≤ present ≤ eligible
/// @param recordedBy the subject who entered the vote, and therefore does not confirm it
public record Meeting(
        MeetingId id,
        UnitId branch,
        LocalDate heldOn,
        int eligible,
        int present,
        List<Ballot> ballots,
        String recordedBy,
        Instant recordedAt) {

    /// @throws MeetingProblem when the numbers contradict each other
    public Meeting {
        ballots = List.copyOf(ballots);
        if (present > eligible) {
            throw new MeetingProblem.MorePresentThanEligible(present, eligible);
        }
        var seen = new HashSet<>();
        for (var at = 0; at < ballots.size(); at++) {
            var ballot = ballots.get(at);
            if (ballot.votes() < 0 || ballot.votes() > present) {
                throw new MeetingProblem.MoreVotesThanPresent(at, ballot.votes(), present);
            }
            if (!seen.add(ballot.candidate())) {
                throw new MeetingProblem.CandidateTwice(at);
            }
        }
    }

    /// What must be true of a candidate before the branch may select them.
    ///
    /// @throws MeetingProblem when the candidate was not in the branch that day
    public void accept(Ballot ballot, KnownMember candidate) {
        if (candidate.erased() || !candidate.belongsTo(branch, heldOn)) {
            throw new MeetingProblem.NotInBranch(ballots.indexOf(ballot));
        }
    }
}
