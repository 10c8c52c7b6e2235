package vn.uutu.members.member;

/// The sex that stands in the member's papers.
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
}
