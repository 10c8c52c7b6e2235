package vn.uutu.referrals.meeting;

import java.util.List;
import java.util.Optional;
import vn.uutu.referrals.gate.GateView;
import vn.uutu.referrals.knownmember.MemberId;

/// Somebody the branch votes on.
///
/// @param votes empty until they are counted
/// @param found what stood at each gate on the day of the meeting, kept as it was found
public record Candidacy(MemberId member, Optional<Integer> votes, List<GateView> found) {

    public Candidacy {
        found = List.copyOf(found);
    }
}
