package vn.uutu.referrals.knownmember;

import java.util.UUID;

/// Names a unit of the Union; given by member-service.
public record UnitId(UUID value) {}
