package vn.uutu.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A kind of grassroots union and the branches below it; without branches it is a grassroots branch and has its own
/// people.
///
/// @param name of the union, with one `%d`
/// @param branch name of a branch, with one `%d`
record Group(String name, String sector, int unions, String branch, int leastBranches, int mostBranches) {

    List<Unit> below(Unit parent, int firstNumber, Dice dice) {
        var units = new ArrayList<Unit>();
        for (var n = 0; n < unions; n++) {
            var code = "%s.%02d".formatted(parent.code(), firstNumber + n);
            var branches = dice.between(leastBranches, mostBranches);
            var level = branches == 0 ? "grassroots-branch" : "grassroots";
            var union = parent.child(code, name.formatted(n + 1), level, Optional.of(sector), branches == 0);
            units.add(union);
            for (var b = 1; b <= branches; b++) {
                var full = branch.formatted(b) + ", " + union.name();
                units.add(union.child("%s.%02d".formatted(code, b), full, "branch", Optional.of(sector), true));
            }
        }
        return units;
    }

    static List<Unit> all(Unit parent, List<Group> groups, Dice dice) {
        var units = new ArrayList<Unit>();
        var number = 1;
        for (var group : groups) {
            units.addAll(group.below(parent, number, dice));
            number += group.unions();
        }
        return units;
    }
}
