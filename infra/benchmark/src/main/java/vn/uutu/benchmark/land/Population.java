package vn.uutu.benchmark.land;

import java.time.YearMonth;
import java.util.UUID;
import vn.uutu.benchmark.replay.Announcing;
import vn.uutu.benchmark.replay.Case;

/// Who lives in a land: members spread over all branches, and cases that have passed all steps.
public record Population(Land land, int members, int cases) {

    static final YearMonth FROM = YearMonth.of(2021, 1);
    static final YearMonth TO = YearMonth.of(2025, 12);

    /// Of the units their first states, before or after the day.
    public void announce(Announcing announcing, boolean after) {
        for (var unit = 0; unit < land.units(); unit++) {
            announcing.send("uutu.units.v1", Land.id(unit), 1, land.state(unit, after, java.util.Optional.empty()));
        }
        for (var member = 0; member < members; member++) {
            announcing.send("uutu.members.v1", new UUID(7, member), 1, state(member));
        }
        for (var number = 0; number < cases; number++) {
            var one = new Case(number);
            announcing.send("uutu.referrals.v1", one.id(), Case.VERSIONS, one.state(Case.VERSIONS, branchOf(number)));
        }
        announcing.flush();
    }

    public int branchOfCase(int number) {
        return land.branch(number * 7919);
    }

    public int branchOfMember(int member) {
        return land.branch(member);
    }

    private UUID branchOf(int number) {
        return Land.id(branchOfCase(number));
    }

    private String state(int member) {
        return """
            {"memberId":"%s","version":1,"occurredAt":"2021-01-05T02:00:00Z","gender":"%s","joinedUnionOn":"2016-03-26",\
            "placements":[{"unitId":"%s","from":"2016-03-26","to":null,\
            "eventId":"0198f3a1-0000-7000-8000-000000000001","recordedAt":"2021-01-05T02:00:00Z"}],\
            "left":null,"erased":false}""".formatted(new UUID(7, member), member % 2 == 0 ? "female" : "male", Land.id(branchOfMember(member)));
    }
}
