package vn.uutu.members.member;

/// The further facts of a member record that the register may hold. What is not named here is not kept.
public enum Detail {
    HOMETOWN,
    ADDRESS,
    CITIZEN_NUMBER_ISSUED_ON,
    CITIZEN_NUMBER_ISSUED_BY,
    SCHOOLING,
    QUALIFICATION,
    POLITICAL_THEORY,
    COMPUTING,
    LANGUAGES,
    JOINED_UNION_AT,
    CARD_ISSUED_AT,
    ADMISSION_RESOLUTION,
    JOINED_PARTY_ON,
    OCCUPATION,
    ACTIVITY,
    POSITION,
    ASSOCIATION,
    EMAIL,
    PHONE
}
