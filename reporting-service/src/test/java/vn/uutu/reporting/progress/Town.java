package vn.uutu.reporting.progress;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import vn.uutu.reporting.Http;
import vn.uutu.reporting.Suite;

/// A made-up province that says by brute force what was reached in it. One branch moves to another district.
final class Town {

    private static final List<String> SECTORS = List.of("residential", "school", "enterprise", "civil-service", "");
    private static final List<String> GENDERS = List.of("male", "female", "unknown");
    private static final YearMonth TURN = YearMonth.of(2023, 7);

    record Passed(UUID branch, String gender, String kind, YearMonth month) {}

    record Held(UUID unit, int year, int quarter, int number) {

        boolean isIn(YearMonth month) {
            return month.getYear() == year && (month.getMonthValue() + 2) / 3 == quarter;
        }

        YearMonth last() {
            return YearMonth.of(year, quarter * 3);
        }
    }

    final UUID province;
    final List<UUID> districts = new ArrayList<>();
    final List<Held> numbers = new ArrayList<>();
    final Map<UUID, String> sectors = new LinkedHashMap<>();

    private final Map<UUID, UUID> above = new LinkedHashMap<>();
    private final List<Passed> passed = new ArrayList<>();
    private final UUID mover;

    Town(Suite suite, Http http, Random random) {
        province = suite.unit("province", "", null);
        sectors.put(province, "");
        for (var sector : List.of("", "", "armed-forces")) {
            var district = unit(suite, "district", sector, province);
            districts.add(district);
            for (var branch = 0; branch < 4; branch++) {
                unit(suite, "branch", sector.isEmpty() ? SECTORS.get(random.nextInt(5)) : sector, district);
            }
        }
        mover = above.keySet().stream()
                .filter(unit -> districts.getFirst().equals(above.get(unit)))
                .findFirst()
                .orElseThrow();
        var history =
                List.of(Suite.under(districts.getFirst(), "1931-03-26"), Suite.under(districts.get(1), TURN + "-01"));
        suite.unit(mover, 2, "branch", sectors.getOrDefault(mover, ""), history);
        above.keySet().stream().filter(unit -> !districts.contains(unit)).forEach(unit -> refer(suite, unit, random));
        suite.settle();
        districts.forEach(district -> enter(http, district, random));
    }

    boolean isIn(UUID unit, UUID part, YearMonth month) {
        return part.equals(unit) || !part.equals(province) && isIn(unit, parent(part, month), month);
    }

    long count(UUID unit, String kind, Predicate<Passed> wanted) {
        return passed.stream()
                .filter(one -> one.kind().equals(kind) && isIn(unit, one.branch(), one.month()))
                .filter(wanted)
                .count();
    }

    private UUID parent(UUID unit, YearMonth month) {
        return unit.equals(mover) && !month.isBefore(TURN) ? districts.get(1) : above.getOrDefault(unit, province);
    }

    private UUID unit(Suite suite, String level, String sector, UUID parent) {
        var id = suite.unit(level, sector, parent);
        above.put(id, parent);
        sectors.put(id, sector);
        return id;
    }

    private void refer(Suite suite, UUID branch, Random random) {
        for (var referral = 0; referral < 12; referral++) {
            var month = YearMonth.of(2020, 10).plusMonths(random.nextInt(66));
            var later = month.plusMonths(random.nextInt(14));
            var gender = GENDERS.get(random.nextInt(GENDERS.size()));
            var steps = new LinkedHashMap<>(Map.of("handed-over", month + "-05", "admitted", later + "-28"));
            steps.put("selected", month.minusMonths(random.nextInt(30)) + "-04");
            steps.put("confirmed", month.minusMonths(random.nextInt(3)) + "-04");
            steps.put("class-completed", month.plusMonths(random.nextInt(12)) + "-20");
            if (random.nextInt(4) == 0) {
                steps.put("prospect-recognised", month.plusMonths(random.nextInt(12)) + "-21");
            }
            if (random.nextInt(3) > 0) {
                steps.put("official", later.plusMonths(12) + "-28");
            }
            suite.referral(UUID.randomUUID(), 1, branch, gender, steps);
            passed.add(new Passed(branch, gender, "handed-over", month));
            passed.add(new Passed(branch, gender, "admitted", later));
            suite.member(UUID.randomUUID(), 1, branch, month + "-01");
        }
    }

    private void enter(Http http, UUID district, Random random) {
        for (var at = 0; at < 20; at++) {
            if (random.nextInt(3) > 0) {
                var held = new Held(district, 2021 + at / 4, at % 4 + 1, random.nextInt(30));
                numbers.add(held);
                http.send("POST", "/api/outside-numbers", Http.ADMINISTRATOR, """
                    {"unit":"%s","quarter":"%d-Q%d","newPartyMembers":%d,"confirmedBy":"x","confirmedOn":"%s"}
                    """.formatted(
                                district,
                                held.year(),
                                held.quarter(),
                                held.number(),
                                held.last().atEndOfMonth()));
            }
        }
    }
}
