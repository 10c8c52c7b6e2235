package vn.uutu.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The Union of a province: districts and communes from the official list, everything below and beside them made up.
final class ProvinceTree {

    private final Province province;
    private final Set<String> districts;
    private final long seed;
    private final List<Unit> listed = new ArrayList<>();
    private final List<Unit> added = new ArrayList<>();

    /// @param districts codes of the district-level unions that get people; empty means all of them
    ProvinceTree(Province province, Set<String> districts, long seed) {
        this.province = province;
        this.districts = districts;
        this.seed = seed;
        var whole = province.union();
        listed.add(whole);
        territorial(whole);
        DirectUnions.below(province).forEach(union -> {
            added.add(union.unit());
            if (wanted(union.unit().code())) {
                added.addAll(union.below(dice(union.unit().code())));
            }
        });
    }

    /// Codes of all district-level unions, in the order in which they are written.
    static List<String> districts(Province province) {
        return Stream.concat(
                        AreaList.of(province).stream()
                                .map(AreaList.Area::district)
                                .distinct(),
                        DirectUnions.below(province).stream()
                                .map(union -> union.unit().code()))
                .toList();
    }

    /// All units, parents before children.
    List<Unit> all() {
        var all = new ArrayList<>(listed);
        all.addAll(added);
        return all;
    }

    /// Those that the official list does not have.
    List<Unit> added() {
        return added;
    }

    private void territorial(Unit whole) {
        var areas = AreaList.of(province);
        for (var code : areas.stream().map(AreaList.Area::district).distinct().toList()) {
            var inside = areas.stream().filter(a -> a.district().equals(code)).toList();
            var district = whole.child(code, OfficialNames.district(inside.getFirst()), "district", none(), false);
            listed.add(district);
            var dice = dice(code);
            inside.forEach(area -> commune(district, area, dice));
            if (wanted(code)) {
                added.addAll(DistrictUnits.of(province, district, dice));
            }
        }
    }

    private void commune(Unit district, AreaList.Area area, Dice dice) {
        var residential = Optional.of("residential");
        var commune = district.child(area.code(), OfficialNames.commune(area), "commune", none(), false);
        listed.add(commune);
        if (!wanted(district.code())) {
            return;
        }
        var word = area.name().startsWith("Xã") ? "ấp" : "khu phố";
        var hamlets = province.hamlets(dice);
        for (var n = 1; n <= hamlets; n++) {
            var name = "Chi đoàn %s %d, %s".formatted(word, n, commune.name().substring("Đoàn ".length()));
            added.add(commune.child("%s.%02d".formatted(commune.code(), n), name, "branch", residential, true));
        }
    }

    private boolean wanted(String district) {
        return districts.isEmpty() || districts.contains(district);
    }

    private Dice dice(String district) {
        return Dice.of(seed, "tree " + district);
    }

    private static Optional<String> none() {
        return Optional.empty();
    }
}
