package vn.uutu.members.member;

import java.time.LocalDate;
import java.util.Optional;

/// What figures count of a member, whoever it is.
public record Facts(Gender gender, Optional<LocalDate> joinedUnionOn) {}
