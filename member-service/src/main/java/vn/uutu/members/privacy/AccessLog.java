package vn.uutu.members.privacy;

/// The record of who read personal data. It is written in the transaction of the reading: no record, no answer.
public interface AccessLog {

    /// @throws UnknownPurpose if the purpose is not registered
    void record(Access access);
}
