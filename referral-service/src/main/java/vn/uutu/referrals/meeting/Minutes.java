package vn.uutu.referrals.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.uutu.referrals.knownmember.UnitId;

/// What is written down of a meeting, as far as it has come.
///
/// @param heldOn day in Asia/Ho_Chi_Minh; may lie ahead until the meeting is closed
/// @param partyGuest who was invited by the Party committee, in words
/// @param partyOpinion what they said, in words; stays in this service
/// @param eligible who might have come; 0 ≤ votes ≤ present ≤ eligible
public record Minutes(
        MeetingId id,
        UnitId branch,
        LocalDate heldOn,
        String place,
        Optional<String> partyGuest,
        Optional<String> partyOpinion,
        Optional<Voting> voting,
        Optional<Integer> eligible,
        Optional<Integer> present,
        List<Candidacy> candidates,
        String calledBy,
        Instant calledAt) {

    /// @throws MeetingProblem when the numbers contradict each other
    public Minutes {
        candidates = List.copyOf(candidates);
        checkAttendance(eligible, present);
        checkCandidates(candidates, present);
    }

    private static void checkAttendance(Optional<Integer> eligible, Optional<Integer> present) {
        present.ifPresent(came -> eligible.filter(it -> came > it).ifPresent(it -> {
            throw new MeetingProblem.MorePresentThanEligible(came, it);
        }));
    }

    private static void checkCandidates(List<Candidacy> candidates, Optional<Integer> present) {
        var seen = new HashSet<>();
        for (var at = 0; at < candidates.size(); at++) {
            var votes = candidates.get(at).votes().orElse(0);
            var came = present.orElse(Integer.MAX_VALUE);
            if (votes < 0 || votes > came) {
                throw new MeetingProblem.MoreVotesThanPresent(at, votes, came);
            }
            if (!seen.add(candidates.get(at).member())) {
                throw new MeetingProblem.CandidateTwice(at);
            }
        }
    }
}
