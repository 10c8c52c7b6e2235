package vn.uutu.reporting.progress;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.uutu.reporting.fact.Cause;
import vn.uutu.reporting.fact.Contribution;
import vn.uutu.reporting.fact.Fact;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.rollup.Perspective;
import vn.uutu.reporting.target.Quarter;
import vn.uutu.reporting.tree.Sector;
import vn.uutu.reporting.tree.Tree;
import vn.uutu.reporting.tree.UnitId;

/// Which contributions make up a figure: exactly those that its cells have added up.
///
/// @param measures all flows, or all stocks
/// @param owners the units whose own facts may count
/// @param counts whether what a member has earned in a unit in a month does
record Explained(Set<Measure> measures, Set<UnitId> owners, Condition counts) {

    interface Condition {
        boolean holds(UnitId unit, UUID member, YearMonth month);
    }

    /// How much of a fact counts in a unit, and because of what it began to.
    record Share(UnitId unit, int n, Cause cause) {}

    static Explained of(Part part, Set<Measure> measures) {
        var unit = part.unit().id();
        var perspective = part.perspective();
        var months = Set.copyOf(part.months());
        var isStock = !Stocks.among(measures).isEmpty();
        return new Explained(
                measures,
                perspective.owners(unit),
                isStock
                        ? (owner, member, month) -> !month.isAfter(part.last())
                                && perspective.holds(unit, perspective.place(owner, member), part.last())
                        : (owner, member, month) -> months.contains(month)
                                && perspective.holds(unit, perspective.place(owner, member), month));
    }

    /// Only what units of a sector have earned.
    Explained within(Sector sector, Tree tree) {
        var those = owners.stream()
                .filter(unit -> tree.find(unit)
                        .filter(known -> known.sector() == sector)
                        .isPresent())
                .collect(Collectors.toSet());
        return new Explained(measures, those, counts);
    }

    /// The numerator of the share: who was admitted in the units and quarters whose number from outside is known.
    static Explained of(List<Covered> covered, Measure admitted, Perspective asWas) {
        var owners = new HashSet<UnitId>();
        covered.stream()
                .map(known -> known.number().unit())
                .distinct()
                .forEach(unit -> owners.addAll(asWas.owners(unit)));
        return new Explained(
                Set.of(admitted),
                owners,
                (owner, _, month) -> covered.stream()
                        .anyMatch(known -> known.quarter().equals(Quarter.of(month))
                                && asWas.holds(known.number().unit(), owner, month)));
    }

    /// Of a stock that somebody has left again nothing remains.
    List<Share> shares(Fact fact) {
        var sums = new LinkedHashMap<UnitId, Integer>();
        var causes = new HashMap<UnitId, Cause>();
        fact.trace((contribution, n, cause) -> {
            if (holds(contribution, fact.member())) {
                sums.merge(contribution.unit(), n, Integer::sum);
                if (n > 0) {
                    causes.merge(contribution.unit(), cause, Explained::later);
                }
            }
        });
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .flatMap(sum -> Optional.ofNullable(causes.get(sum.getKey()))
                        .map(cause -> new Share(sum.getKey(), sum.getValue(), cause))
                        .stream())
                .toList();
    }

    private boolean holds(Contribution contribution, UUID member) {
        return measures.contains(contribution.measure())
                && owners.contains(contribution.unit())
                && counts.holds(contribution.unit(), member, contribution.month());
    }

    private static Cause later(Cause one, Cause other) {
        return one.on().isAfter(other.on()) ? one : other;
    }
}
