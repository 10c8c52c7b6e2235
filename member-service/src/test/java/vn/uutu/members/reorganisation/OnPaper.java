package vn.uutu.members.reorganisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitId;

/// An organisation on paper: units named by their codes, members by numbers.
final class OnPaper {

    static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    static final Decision DECISION =
            new Decision("1682/NQ-UBTVQH15", LocalDate.of(2025, 6, 16), DAY, "Sắp xếp đơn vị hành chính");

    private final Map<UnitId, Tree.Place> units = new LinkedHashMap<>();
    private final Map<UnitId, Set<MemberId>> members = new HashMap<>();

    /// Two provinces: 80 with two districts of three communes of four branches, and 72 with one of each.
    static OnPaper small() {
        return new OnPaper()
                .with("80", "province")
                .with("801", "district", "80")
                .with("8011", "commune", "801")
                .with("80111", "branch", "8011", 1, 2)
                .with("80112", "branch", "8011", 3)
                .with("8012", "commune", "801")
                .with("80121", "branch", "8012", 4)
                .with("802", "district", "80")
                .with("8021", "commune", "802")
                .with("80211", "branch", "8021", 5, 6)
                .with("72", "province")
                .with("721", "district", "72")
                .with("7211", "commune", "721")
                .with("72111", "branch", "7211", 7);
    }

    OnPaper with(String code, String level) {
        return add(code, level, Optional.empty());
    }

    OnPaper with(String code, String level, String parent, int... belonging) {
        Arrays.stream(belonging)
                .forEach(number ->
                        members.computeIfAbsent(id(code), _ -> new HashSet<>()).add(member(number)));
        return add(code, level, Optional.of(id(parent)));
    }

    private OnPaper add(String code, String level, Optional<UnitId> parent) {
        units.put(id(code), new Tree.Place(id(code), new UnitCode(code), "Đoàn " + code, new Level(level), parent));
        return this;
    }

    Tree tree() {
        return new Tree(DAY, units);
    }

    Map<UnitId, Set<MemberId>> members() {
        return members;
    }

    Plan plan(Step... steps) {
        return plan(Choices.NONE, steps);
    }

    Plan plan(Choices choices, Step... steps) {
        return Plan.of(new Proposal(DECISION, List.of(steps), choices), tree(), members);
    }

    static UnitId id(String code) {
        return new UnitId(new UUID(1, Long.parseLong(code)));
    }

    static UnitRef ref(String code) {
        return UnitRef.of(id(code));
    }

    static UnitRef.New fresh(String key) {
        return new UnitRef.New(key);
    }

    static MemberId member(int number) {
        return new MemberId(new UUID(2, number));
    }

    static Step.Establish establish(String key, String code, String level, UnitRef parent) {
        return new Step.Establish(
                key, new UnitCode(code), "Đoàn mới " + key, new Level(level), Optional.empty(), Optional.of(parent));
    }
}
