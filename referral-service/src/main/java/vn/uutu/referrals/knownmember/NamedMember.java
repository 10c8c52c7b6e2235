package vn.uutu.referrals.knownmember;

import java.util.Optional;

/// A member as a paper names them.
///
/// @param birthDate a day, a month or a year of ISO 8601, as far as it is known
public record NamedMember(String name, Optional<String> birthDate) {}
