package vn.uutu.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.uutu.data.ReferralCase.Step;

/// All new Party members of a district-level union and quarter, as its Party committee would state them.
final class OutsideNumbers {

    private OutsideNumbers() {}

    static Table table(List<ReferralCase> cases, long seed) {
        var dice = Dice.of(seed, "outside numbers");
        var rows = new ArrayList<List<String>>();
        admitted(cases)
                .forEach((district, quarters) -> Tables.years().forEach(year -> {
                    for (var quarter = 1; quarter <= 4; quarter++) {
                        var name = year + "-Q" + quarter;
                        var ours = quarters.getOrDefault(name, 0);
                        var others = ours * dice.between(20, 55) / 100 + dice.between(0, 2);
                        var confirmed = PersonalNames.any(dice.chance(0.4), dice);
                        var on = "15/%02d/%d"
                                .formatted(quarter == 4 ? 1 : quarter * 3 + 1, quarter == 4 ? year + 1 : year);
                        rows.add(List.of(district, name, String.valueOf(ours + others), confirmed, on));
                    }
                }));
        rows.removeLast();
        return new Table(List.of("Mã đơn vị", "Quý", "Số đảng viên mới", "Người xác nhận", "Ngày xác nhận"), rows);
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
