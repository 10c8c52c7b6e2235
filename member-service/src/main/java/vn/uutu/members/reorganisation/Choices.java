package vn.uutu.members.reorganisation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.unit.UnitId;

/// What people decided where the steps leave it open; nothing is guessed.
///
/// @param units to which successor of the divided unit above it a unit goes
/// @param members to which successor of their divided branch members go
/// @param holders which successor holds what a closed unit itself held, and what its former members earned
public record Choices(Map<UnitId, UnitRef> units, Map<MemberId, UnitRef> members, Map<UnitId, UnitRef> holders) {

    public static final Choices NONE = new Choices(Map.of(), Map.of(), Map.of());

    public Choices {
        units = Map.copyOf(units);
        members = Map.copyOf(members);
        holders = Map.copyOf(holders);
    }

    /// These too; where both speak of the same, the later ones hold.
    public Choices and(Choices later) {
        return new Choices(both(units, later.units), both(members, later.members), both(holders, later.holders));
    }

    /// What is chosen for this, if it is one of those it can be.
    Optional<UnitRef> of(Open open) {
        var chosen = switch (open) {
            case Open.Below below -> units.get(below.unit());
            case Open.Member member -> members.get(member.member());
            case Open.Holder holder -> holders.get(holder.divided());
        };
        return Optional.ofNullable(chosen).filter(open.among()::contains);
    }

    private static <K> Map<K, UnitRef> both(Map<K, UnitRef> earlier, Map<K, UnitRef> later) {
        var all = new HashMap<>(earlier);
        all.putAll(later);
        return all;
    }
}
