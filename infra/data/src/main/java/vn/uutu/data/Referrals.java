package vn.uutu.data;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Who was introduced, district by district and year by year: near the plan, with good and bad districts.
final class Referrals {

    /// 9,000 in five years over about 60,000 people, a little less than the plan wanted.
    private static final double PER_PERSON_AND_YEAR = 9_000.0 / 60_000 / 5 * 1.02;

    private static final Map<Integer, Double> YEARS =
            new TreeMap<>(Map.of(2021, 0.88, 2022, 0.97, 2023, 1.05, 2024, 1.08, 2025, 1.04));

    private static final List<Double> DILIGENCE = List.of(1.35, 1.2, 1.1, 1.0, 1.0, 0.9, 0.8, 0.65);

    private static final List<MonthDay> MAJOR_DAYS = List.of(
            MonthDay.of(Month.FEBRUARY, 3),
            MonthDay.of(Month.MARCH, 26),
            MonthDay.of(Month.MAY, 19),
            MonthDay.of(Month.SEPTEMBER, 2));

    private Referrals() {}

    static List<ReferralCase> of(List<Person> people, long seed) {
        var cases = new ArrayList<ReferralCase>();
        people.stream()
                .collect(Collectors.groupingBy(p -> p.home().district(), TreeMap::new, Collectors.toList()))
                .forEach((district, inside) -> cases.addAll(inDistrict(
                        inside,
                        Dice.of(seed, "cases " + district),
                        new PartySide(Dice.of(seed, "party " + district)))));
        return cases;
    }

    private static List<ReferralCase> inDistrict(List<Person> people, Dice dice, PartySide party) {
        var diligence = dice.one(DILIGENCE);
        var pipeline = new Pipeline(diligence, dice);
        var cases = new ArrayList<ReferralCase>();
        var unused = new ArrayList<>(people);
        YEARS.forEach((year, factor) -> {
            var wanted = Math.round(people.size() * PER_PERSON_AND_YEAR * factor * (0.5 + diligence / 2));
            for (var tries = 0; wanted > 0 && tries < people.size(); tries++) {
                var day = selectionDay(year, dice);
                var at = dice.between(0, unused.size() - 1);
                if (eligible(unused.get(at), day)) {
                    cases.add(party.goOn(pipeline.carry(unused.remove(at), day)));
                    wanted--;
                }
            }
        });
        return cases;
    }

    private static LocalDate selectionDay(int year, Dice dice) {
        return dice.chance(0.6)
                ? dice.one(MAJOR_DAYS).atYear(year).minusDays(dice.between(5, 30))
                : LocalDate.of(year, 1, 5).plusDays(dice.between(0, 320));
    }

    /// Of age, a member for half a year, and one who stays: whoever leaves the Union is not introduced in this story.
    private static boolean eligible(Person person, LocalDate day) {
        return !person.born().plusYears(18).isAfter(day)
                && !person.joined().plusMonths(6).isAfter(day)
                && person.left().isEmpty();
    }
}
