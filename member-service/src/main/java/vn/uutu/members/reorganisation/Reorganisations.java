package vn.uutu.members.reorganisation;

import java.util.Optional;

/// All reorganisations, as if they were in memory.
public interface Reorganisations {

    Optional<Reorganisation> find(ReorganisationId id);

    default Reorganisation get(ReorganisationId id) {
        return find(id).orElseThrow(() -> new ReorganisationProblem.NotFound(id));
    }

    /// Adds a new one, or replaces the previous version of a known one.
    ///
    /// @throws ReorganisationProblem.ChangedMeanwhile if someone else was faster
    void save(Reorganisation reorganisation);
}
