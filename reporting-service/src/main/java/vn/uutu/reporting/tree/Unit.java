package vn.uutu.reporting.tree;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A unit with its dated names, levels and parents, as member-service last announced it.
///
/// All dates are days in Asia/Ho_Chi_Minh; `from` is inclusive, `closedOn` the first day without the unit.
///
/// @param code the last one
/// @param codes day by day; empty in states from before codes had days
/// @param heldBy the successor of a closed unit that takes over what the unit itself has counted, if one does
/// @param partOf the reorganisation in whose effect this state came about, if it did in one
public record Unit(
        UnitId id,
        long version,
        String code,
        Sector sector,
        List<Dated> names,
        List<Dated> levels,
        List<Parent> parents,
        LocalDate establishedOn,
        Optional<LocalDate> closedOn,
        Optional<UnitId> heldBy,
        Optional<UUID> partOf,
        Optional<List<Dated>> codes) {

    public Unit {
        codes = codes.map(Unit::sorted);
        names = sorted(names);
        levels = sorted(levels);
        parents = parents.stream().sorted(Comparator.comparing(Parent::from)).toList();
    }

    public Unit(
            UnitId id,
            long version,
            String code,
            Sector sector,
            List<Dated> names,
            List<Dated> levels,
            List<Parent> parents,
            LocalDate establishedOn,
            Optional<LocalDate> closedOn,
            Optional<UnitId> heldBy,
            Optional<UUID> partOf) {
        this(
                id,
                version,
                code,
                sector,
                names,
                levels,
                parents,
                establishedOn,
                closedOn,
                heldBy,
                partOf,
                Optional.empty());
    }

    /// A name, level or code that the unit has from a day on, until the next one begins.
    public record Dated(String value, LocalDate from) {}

    /// The unit above from a day on; none for the root.
    public record Parent(Optional<UnitId> unit, LocalDate from) {}

    public String codeAt(LocalDate day) {
        return codes.filter(all -> !all.isEmpty()).map(all -> at(all, day)).orElse(code);
    }

    public String nameAt(LocalDate day) {
        return at(names, day);
    }

    public String levelAt(LocalDate day) {
        return at(levels, day);
    }

    /// Cells are keyed by the sector under which a unit was first counted, so it must not change under them.
    public Unit withSectorOf(Unit counted) {
        return new Unit(
                id,
                version,
                code,
                counted.sector,
                names,
                levels,
                parents,
                establishedOn,
                closedOn,
                heldBy,
                partOf,
                codes);
    }

    /// The same without anybody above it, at any time.
    public Unit alone() {
        return new Unit(
                id, version, code, sector, names, levels, List.of(), establishedOn, closedOn, heldBy, partOf, codes);
    }

    /// The same closed from that day on, with what it has counted itself in other hands.
    public Unit closed(LocalDate day, Optional<UnitId> holder) {
        return new Unit(
                id,
                version,
                code,
                sector,
                names,
                levels,
                parents,
                establishedOn,
                Optional.of(day),
                holder,
                partOf,
                codes);
    }

    /// The same under another unit from that day on, whatever came later.
    public Unit moved(LocalDate day, Optional<UnitId> parent) {
        var all = Stream.concat(
                        parents.stream().filter(before -> before.from().isBefore(day)),
                        Stream.of(new Parent(parent, day)))
                .toList();
        return new Unit(id, version, code, sector, names, levels, all, establishedOn, closedOn, heldBy, partOf, codes);
    }

    /// Whether no unit is above it now: it is the province.
    public boolean isTop() {
        return parents.isEmpty() || parents.getLast().unit().isEmpty();
    }

    /// Whether it is, or was when it closed, of the level between province and commune that ended on 2025-07-01.
    boolean isDistrict() {
        return levels.getLast().value().equals("district");
    }

    /// Whether the unit exists on some day of the months, both inclusive.
    public boolean existsWithin(LocalDate first, LocalDate last) {
        return !establishedOn.isAfter(last) && closedOn.map(first::isBefore).orElse(true);
    }

    public boolean isClosedOn(LocalDate day) {
        return closedOn.filter(closed -> !closed.isAfter(day)).isPresent();
    }

    private static String at(List<Dated> values, LocalDate day) {
        return values.stream()
                .filter(dated -> !dated.from().isAfter(day))
                .reduce((_, later) -> later)
                .or(() -> values.stream().findFirst())
                .map(Dated::value)
                .orElseThrow();
    }

    private static List<Dated> sorted(List<Dated> values) {
        return values.stream().sorted(Comparator.comparing(Dated::from)).toList();
    }
}
