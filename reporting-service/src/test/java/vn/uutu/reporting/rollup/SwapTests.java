package vn.uutu.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.reporting.fact.Gender;
import vn.uutu.reporting.fact.MemberFact;
import vn.uutu.reporting.fact.Milestone;
import vn.uutu.reporting.fact.Placement;
import vn.uutu.reporting.fact.Position;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.tree.Sector;
import vn.uutu.reporting.tree.Unit;
import vn.uutu.reporting.tree.UnitId;
import vn.uutu.testing.UsesServers;

/// Two units whose years above each other are corrected: neither new state fits the other's old one, both fit each
/// other. They must not wait for each other for ever.
@JdbcTest
@UsesServers(database = "reporting_rollup")
@Import(Rollup.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SwapTests {

    /// The store remembers trees: what was told of a unit holds on in the next run.
    private final long run = new Random().nextLong();

    private final UnitId root = new UnitId(new UUID(run, 1));
    private final UnitId left = new UnitId(new UUID(run, 2));
    private final UnitId right = new UnitId(new UUID(run, 3));
    private final UnitId below = new UnitId(new UUID(run, 4));

    @Autowired
    Rollup rollup;

    final Oracle oracle = new Oracle();

    @BeforeEach
    void begin() {
        rollup.clear();
        hear(unit(root, 1, List.of()));
        hear(unit(left, 1, List.of(under(right, 2020), under(root, 2021))));
        hear(unit(right, 1, List.of(under(root, 2020), under(left, 2021))));
        hear(unit(below, 1, List.of(under(left, 2020), under(right, 2022))));
        for (var unit : List.of(left, right, below)) {
            hear(member(unit));
            hear(referral(unit, "2020-05-01"));
            hear(referral(unit, "2021-05-01"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"left, right", "right, left", "both"})
    void yearsAboveEachOtherAreCorrectedInAnyOrder(String order) {
        assertThat(rollup.figures()).isEqualTo(oracle.figures());
        var leftNow = unit(left, 2, List.of(under(root, 2020), under(right, 2021)));
        var rightNow = unit(right, 2, List.of(under(left, 2020), under(root, 2021)));

        switch (order) {
            case "left, right" -> List.of(leftNow, rightNow).forEach(this::hear);
            case "right, left" -> List.of(rightNow, leftNow).forEach(this::hear);
            default -> {
                oracle.hear(leftNow);
                oracle.hear(rightNow);
                rollup.apply(Unit.class, List.of(leftNow, rightNow));
            }
        }

        assertThat(rollup.waiting()).isZero();
        assertThat(rollup.figures()).isEqualTo(oracle.figures());
    }

    private void hear(Object state) {
        oracle.hear(state);
        rollup.apply(state.getClass(), List.of(state));
    }

    private static Unit.Parent under(UnitId parent, int year) {
        return new Unit.Parent(Optional.of(parent), LocalDate.of(year, 1, 1));
    }

    static Unit unit(UnitId id, long version, List<Unit.Parent> parents) {
        var day = LocalDate.of(2020, 1, 1);
        var named = List.of(new Unit.Dated("Unit", day));
        return new Unit(
                id,
                version,
                "u",
                Sector.MIXED,
                named,
                named,
                parents,
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static MemberFact member(UnitId unit) {
        var placement = new Placement(
                unit,
                LocalDate.of(2020, 3, 1),
                Optional.of(LocalDate.of(2022, 6, 1)),
                UUID.randomUUID(),
                Instant.EPOCH);
        return new MemberFact(UUID.randomUUID(), 1, Gender.FEMALE, false, List.of(placement), new Position(0, 0));
    }

    private static ReferralFact referral(UnitId unit, String day) {
        var milestone = new Milestone("handed-over", LocalDate.parse(day), unit, UUID.randomUUID(), Instant.EPOCH);
        return new ReferralFact(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                Gender.MALE,
                "2021-08-04",
                "x",
                List.of(milestone),
                new Position(0, 0));
    }
}
