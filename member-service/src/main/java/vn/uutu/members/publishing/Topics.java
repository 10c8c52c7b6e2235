package vn.uutu.members.publishing;

/// The topics of this service, as declared for all (see `contract/README.md`).
final class Topics {

    static final String UNITS = "uutu.units.v1";
    static final String REORGANISATIONS = "uutu.reorganisations.v1";
    static final String MEMBERS = "uutu.members.v1";
    static final String PROFILES = "uutu.member-profiles.v1";
    static final String RECORDS = "uutu.member-records.v1";
    static final String ASSIGNMENTS = "uutu.assignments.v1";

    private Topics() {}
}
