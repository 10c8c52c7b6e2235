package vn.uutu.referrals.knownmember;

import java.util.UUID;

/// Names a member of the Union; given by member-service.
public record MemberId(UUID value) {}
