package vn.uutu.members.reorganisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitId;

/// What a proposal does to the organisation, worked out and not yet done.
///
/// @param placed to which branch the members of merged and divided branches go
/// @param open what somebody still has to decide
public record Plan(
        List<Founded> founded,
        List<Changed> changed,
        List<Closed> closed,
        Map<MemberId, UnitRef> placed,
        List<Open> open,
        List<Objection> objections) {

    /// @param tree the organisation of the day on which it takes effect, as it is without it
    /// @param members who belongs on that day to the units that close ([#closing])
    public static Plan of(Proposal proposal, Tree tree, Map<UnitId, Set<MemberId>> members) {
        return new Planning(proposal, tree, members).plan();
    }

    /// The units that close.
    public static Set<UnitId> closing(Proposal proposal, Tree tree) {
        return new Endings(proposal.steps(), tree, _ -> {}).units();
    }

    /// Whether it can take effect: nothing is open, nothing stands against it.
    public boolean isComplete() {
        return open.isEmpty() && objections.isEmpty();
    }

    /// The units to which somebody or something comes.
    public Set<UnitId> targets() {
        return Stream.of(
                        changed.stream().flatMap(it -> it.position().stream()).flatMap(to -> to.parent().stream()),
                        founded.stream().flatMap(it -> it.as().parent().stream()),
                        closed.stream().flatMap(it -> it.successors().stream()),
                        placed.values().stream())
                .flatMap(refs -> refs)
                .flatMap(ref -> ref.known().stream())
                .collect(Collectors.toSet());
    }

    /// A unit that begins, with all it came from.
    public record Founded(Step.Establish as, List<UnitId> predecessors) {}

    /// A unit that goes on with something else than before.
    public record Changed(
            UnitId unit,
            Optional<UnitCode> code,
            Optional<String> name,
            Optional<Level> level,
            Optional<Position> position) {

        static Changed nothing(UnitId unit) {
            return new Changed(unit, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        Changed code(UnitCode value) {
            return new Changed(unit, Optional.of(value), name, level, position);
        }

        Changed name(String value) {
            return new Changed(unit, code, Optional.of(value), level, position);
        }

        Changed level(Level value) {
            return new Changed(unit, code, name, Optional.of(value), position);
        }

        Changed position(Optional<UnitRef> parent) {
            return new Changed(unit, code, name, level, Optional.of(new Position(parent)));
        }
    }

    /// The unit above; none makes it a root.
    public record Position(Optional<UnitRef> parent) {}

    /// A unit that ends.
    ///
    /// @param holder who holds what it held itself; nobody where it has no successor, or while that is open
    public record Closed(UnitId unit, List<UnitRef> successors, Optional<UnitRef> holder) {}
}
