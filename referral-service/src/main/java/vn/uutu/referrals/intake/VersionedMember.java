package vn.uutu.referrals.intake;

import vn.uutu.referrals.knownmember.KnownMember;

/// A member as of a version of the register: 1, 2, 3 …
record VersionedMember(KnownMember member, long version) {}
