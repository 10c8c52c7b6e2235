package vn.uutu.members.assignment;

import java.util.Optional;

/// All assignments, as if they were in memory.
public interface Assignments {

    Optional<Assignment> find(AssignmentId id);

    default Assignment get(AssignmentId id) {
        return find(id).orElseThrow(() -> new AssignmentProblem.NotFound(id));
    }

    /// Whether the person has that role in the unit on one of these days. Nobody else can give it to them there until
    /// the end of the transaction.
    boolean isGiven(Terms terms);

    /// Adds a new assignment, or replaces the previous version of a known one.
    ///
    /// @throws AssignmentProblem.ChangedMeanwhile if someone else was faster
    void save(Assignment assignment);
}
