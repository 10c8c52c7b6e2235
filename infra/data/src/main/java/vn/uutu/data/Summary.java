package vn.uutu.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.uutu.data.ReferralCase.Step;

/// The generator's own count: what any figure shown for the demonstration can be held against.
final class Summary {

    static final int FIRST_YEAR = 2021;
    static final int YEARS = 5;

    /// Per unit path, for each year: members on 31 December, handed over, admitted, official.
    private final Map<String, int[][]> counts = new TreeMap<>();

    enum Figure {
        MEMBERS,
        REFERRED,
        ADMITTED,
        OFFICIAL
    }

    static Summary of(List<Unit> units, List<Person> people, List<ReferralCase> cases) {
        var summary = new Summary();
        units.forEach(unit -> summary.counts.put(unit.path(), new int[YEARS][Figure.values().length]));
        people.forEach(summary::countMembership);
        cases.forEach(c -> {
            summary.countStep(c, Step.HANDED_OVER, Figure.REFERRED);
            summary.countStep(c, Step.ADMITTED, Figure.ADMITTED);
            summary.countStep(c, Step.OFFICIAL, Figure.OFFICIAL);
        });
        return summary;
    }

    int of(String path, int year, Figure figure) {
        return Optional.ofNullable(counts.get(path))
                .map(years -> years[year - FIRST_YEAR][figure.ordinal()])
                .orElse(0);
    }

    private void countMembership(Person person) {
        for (var year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            count(person, LocalDate.of(year, 12, 31), Figure.MEMBERS);
        }
    }

    private void countStep(ReferralCase referral, Step step, Figure figure) {
        referral.on(step).ifPresent(date -> count(referral.person(), date, figure));
    }

    private void count(Person person, LocalDate date, Figure figure) {
        person.branchOn(date)
                .ifPresent(unit -> unit.lineage()
                        .forEach(path -> counts.computeIfAbsent(path, _ -> new int[YEARS][Figure.values().length])[
                                date.getYear() - FIRST_YEAR][figure.ordinal()]++));
    }
}
