package vn.uutu.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.uutu.data.ReferralCase.Step;

/// All new Party members of a district-level union and quarter, as its Party committee would state them.
final class OutsideNumbers {

    /// The city's Party committee has not stated its last quarter yet: so it looks while a number is awaited.
    private static final List<String> AWAITED = List.of("703", "2025-Q4");

    private OutsideNumbers() {}

    static Table table(List<ReferralCase> cases, long seed) {
        var rows = new ArrayList<List<String>>();
        admitted(cases).forEach((district, quarters) -> {
            var dice = Dice.of(seed, "outside numbers " + district);
            Tables.years().forEach(year -> {
                for (var quarter = 1; quarter <= 4; quarter++) {
                    rows.add(row(district, year, quarter, quarters, dice));
                }
            });
        });
        rows.removeIf(row -> row.subList(0, AWAITED.size()).equals(AWAITED));
        return new Table(List.of("Mã đơn vị", "Quý", "Số đảng viên mới", "Người xác nhận", "Ngày xác nhận"), rows);
    }

    private static List<String> row(String district, int year, int quarter, Map<String, Integer> quarters, Dice dice) {
        var name = year + "-Q" + quarter;
        var ours = quarters.getOrDefault(name, 0);
        var others = ours * dice.between(20, 55) / 100 + dice.between(0, 2);
        var confirmed = PersonalNames.any(dice.chance(0.4), dice);
        var on = "15/%02d/%d".formatted(quarter == 4 ? 1 : quarter * 3 + 1, quarter == 4 ? year + 1 : year);
        return List.of(district, name, String.valueOf(ours + others), confirmed, on);
    }

    private static Map<String, Map<String, Integer>> admitted(List<ReferralCase> cases) {
        var counts = new TreeMap<String, Map<String, Integer>>();
        for (var referral : cases) {
            counts.computeIfAbsent(referral.person().home().district(), _ -> new TreeMap<>());
            referral.on(Step.ADMITTED).ifPresent(on -> {
                var unit = referral.person().branchOn(on).orElseThrow();
                var quarter = on.getYear() + "-Q" + ((on.getMonthValue() + 2) / 3);
                counts.computeIfAbsent(unit.district(), _ -> new TreeMap<>()).merge(quarter, 1, Integer::sum);
            });
        }
        return counts;
    }
}
