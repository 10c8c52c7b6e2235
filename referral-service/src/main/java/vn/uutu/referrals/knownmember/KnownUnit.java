package vn.uutu.referrals.knownmember;

import java.util.Optional;

/// A unit as lists show it.
///
/// @param code as of the day that was asked for, like the name
/// @param sector empty where the unit's sectors are mixed
public record KnownUnit(UnitId id, String code, Optional<String> name, Optional<String> sector) {}
