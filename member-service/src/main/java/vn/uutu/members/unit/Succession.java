package vn.uutu.members.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What comes after a closed unit.
///
/// @param heldBy the successor that takes over what the unit itself has counted
public record Succession(List<UnitId> successors, Optional<UnitId> heldBy) {

    public static final Succession NONE = new Succession(List.of(), Optional.empty());

    /// The only successor takes over; of several, the one that is named, if any.
    ///
    /// @throws UnitProblem.NotASuccessor if the one that is named is not among them
    static Succession of(List<UnitId> successors, Optional<UnitId> heldBy) {
        heldBy.filter(unit -> !successors.contains(unit)).ifPresent(unit -> {
            throw new UnitProblem.NotASuccessor(unit);
        });
        var only = Set.copyOf(successors).size() == 1 ? Optional.of(successors.getFirst()) : heldBy;
        return new Succession(successors, only);
    }
}
