package vn.uutu.referrals.meeting;

import java.util.Optional;

/// All selection meetings from their call on.
public interface Assemblies {

    Optional<Assembly> find(MeetingId id);

    /// @throws MeetingProblem.ChangedMeanwhile when somebody else was faster
    void save(Assembly assembly);
}
