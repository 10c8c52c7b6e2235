package vn.uutu.referrals.selection;

import java.time.LocalDate;
import java.util.List;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.meeting.Ballot;

/// A branch met and voted.
record HoldSelection(UnitId branch, LocalDate heldOn, int eligible, int present, List<Ballot> ballots) {}
