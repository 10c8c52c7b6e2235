package vn.uutu.members.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.uutu.members.unit.ReorganisationId;

/// All reorganisations, as if they were in memory.
public interface Reorganisations {

    Optional<Reorganisation> find(ReorganisationId id);

    default Reorganisation get(ReorganisationId id) {
        return find(id).orElseThrow(() -> new ReorganisationProblem.NotFound(id));
    }

    /// The approved ones whose day has come, in the order in which they take effect.
    List<ReorganisationId> due(LocalDate day);

    /// Adds a new one, or replaces the previous version of a known one.
    ///
    /// @throws ReorganisationProblem.ChangedMeanwhile if someone else was faster
    void save(Reorganisation reorganisation);
}
