package vn.uutu.referrals.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The versions in the order of their days. What has come into force is never changed: a new version follows it.
///
/// @param versions never empty
public record RuleBook(List<RuleSet> versions) {

    public RuleBook {
        versions = versions.stream()
                .sorted(Comparator.comparing(RuleSet::validFrom))
                .toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A rule book without rules");
        }
    }

    /// The version in force on that day; the first one for days before it.
    public RuleSet on(LocalDate day) {
        return versions.stream()
                .filter(it -> !it.validFrom().isAfter(day))
                .reduce((_, later) -> later)
                .orElseGet(versions::getFirst);
    }

    /// The version that follows the last one.
    ///
    /// @throws RuleBookProblem when its day has passed or another version begins then or later, or when it changes
    ///     nothing
    public RuleSet next(LocalDate from, String title, Collection<Setting> changed, LocalDate today) {
        var last = versions.getLast();
        if (from.isBefore(today)) {
            throw new RuleBookProblem.InThePast(today);
        }
        if (!from.isAfter(last.validFrom())) {
            throw new RuleBookProblem.NotTheLast(last.validFrom());
        }
        var next = last.with(from, title, changed);
        if (next.settings().equals(last.settings())) {
            throw new RuleBookProblem.NothingChanged();
        }
        return next;
    }

    /// The last version, as long as it is still to come.
    ///
    /// @throws RuleBookProblem when that day names none, or one that is in force or not the last
    public RuleSet withdrawable(LocalDate from, LocalDate today) {
        var named = versions.stream()
                .filter(it -> it.validFrom().equals(from))
                .findFirst()
                .orElseThrow(RuleBookProblem.NoSuchVersion::new);
        if (!from.isAfter(today)) {
            throw new RuleBookProblem.InForce();
        }
        if (!named.equals(versions.getLast())) {
            throw new RuleBookProblem.NotTheLast(versions.getLast().validFrom());
        }
        return named;
    }
}
