package vn.uutu.referrals.meeting;

import vn.uutu.referrals.knownmember.MemberId;

/// The votes one candidate got.
public record Ballot(MemberId candidate, int votes) {}
