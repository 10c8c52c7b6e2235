package vn.uutu.data;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Fills every branch with people, then lets some of them move and some leave.
///
/// Each district-level union stands for itself: its people and their numbers are the same whichever others are written.
/// So whoever moves stays within it, and who goes further leaves the story.
final class Population {

    /// More than any of them has.
    private static final int NUMBERS_A_UNION = 20_000;

    private static final LocalDate STORY_BEGINS = LocalDate.of(2021, 1, 1);
    private static final LocalDate STORY_ENDS = LocalDate.of(2025, 12, 31);
    private static final int STORY_DAYS = 5 * 365;

    private final List<Unit> branches;
    private final Province province;
    private final int firstNumber;
    private final long seed;
    private final List<Person> people = new ArrayList<>();

    private Population(Province province, List<Unit> branches, int firstNumber, long seed) {
        this.province = province;
        this.branches = branches;
        this.firstNumber = firstNumber;
        this.seed = seed;
    }

    /// @param districts all of the province, in their order
    static List<Person> of(Province province, List<String> districts, List<Unit> units, long seed) {
        var people = new ArrayList<Person>();
        for (var district : districts) {
            var branches = units.stream()
                    .filter(Unit::people)
                    .filter(unit -> unit.district().equals(district))
                    .toList();
            var before = province.unionsBefore() + districts.indexOf(district);
            var population = new Population(province, branches, before * NUMBERS_A_UNION + 1, seed);
            population.settle();
            population.stir(Dice.of(seed, "moves " + district));
            people.addAll(population.people);
        }
        return people;
    }

    private void settle() {
        for (var branch : branches) {
            var dice = Dice.of(seed, "people " + branch.path());
            var habits = SectorHabits.of(branch);
            var count = dice.between(habits.leastPeople(), habits.mostPeople());
            for (var n = 0; n < count; n++) {
                people.add(someone(branch, habits, firstNumber + people.size(), dice));
            }
        }
    }

    private Person someone(Unit branch, SectorHabits habits, int number, Dice dice) {
        var female = dice.chance(0.52);
        var born = LocalDate.of(dice.between(habits.bornFrom(), habits.bornTo()), 1, 1)
                .plusDays(dice.between(0, 364));
        var joined = joining(born, dice);
        return new Person(
                "%08d".formatted(number * 17L + 100_003),
                "%012d".formatted(province.firstCard() + number * 31L),
                "999%d%02d%06d".formatted(centuryAndSex(born, female), born.getYear() % 100, number),
                PersonalNames.any(female, dice),
                female,
                born,
                dice.chance(0.97) ? "Kinh" : dice.one(List.of("Khmer", "Chăm", "Hoa", "Tà Mun")),
                dice.chance(0.7) ? "Không" : dice.one(List.of("Cao Đài", "Phật giáo", "Công giáo")),
                habits.occupation(),
                joined,
                List.of(new Stay(branch, joined)),
                Optional.empty());
    }

    /// On one of the days on which the Union likes to admit, after the sixteenth birthday, before the story goes far.
    private static LocalDate joining(LocalDate born, Dice dice) {
        var year = Math.min(born.getYear() + dice.between(16, 18), 2022);
        var day = dice.chance(0.6) ? LocalDate.of(year, Month.MARCH, 26) : LocalDate.of(year, Month.SEPTEMBER, 5);
        return day.isBefore(born.plusYears(16)) ? born.plusYears(16).plusDays(dice.between(1, 30)) : day;
    }

    private static int centuryAndSex(LocalDate born, boolean female) {
        return (born.getYear() < 2000 ? 0 : 2) + (female ? 1 : 0);
    }

    private void stir(Dice dice) {
        people.replaceAll(person -> {
            var day = dice.after(STORY_BEGINS.plusDays(60), 0, STORY_DAYS - 120);
            var stayed = person.joined().plusDays(90).isBefore(day);
            var throwOf = dice.between(1, 1_000);
            if (!stayed || throwOf > 80) {
                return person;
            }
            return throwOf <= 20 ? person.moved(new Stay(elsewhere(person, dice), day)) : person.leaving(day);
        });
    }

    private Unit elsewhere(Person person, Dice dice) {
        while (true) {
            var unit = dice.one(branches);
            if (!unit.equals(person.home())) {
                return unit;
            }
        }
    }

    static LocalDate end() {
        return STORY_ENDS;
    }
}
