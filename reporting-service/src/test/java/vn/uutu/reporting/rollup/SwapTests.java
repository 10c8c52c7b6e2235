package vn.uutu.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    private static final UnitId ROOT = new UnitId(new UUID(0, 1));
    private static final UnitId LEFT = new UnitId(new UUID(0, 2));
    private static final UnitId RIGHT = new UnitId(new UUID(0, 3));
    private static final UnitId BELOW = new UnitId(new UUID(0, 4));

    @Autowired
    Rollup rollup;

    final Oracle oracle = new Oracle();

    @BeforeEach
    void begin() {
        rollup.clear();
        hear(unit(ROOT, 1, List.of()));
        hear(unit(LEFT, 1, List.of(under(RIGHT, 2020), under(ROOT, 2021))));
        hear(unit(RIGHT, 1, List.of(under(ROOT, 2020), under(LEFT, 2021))));
        hear(unit(BELOW, 1, List.of(under(LEFT, 2020), under(RIGHT, 2022))));
        for (var unit : List.of(LEFT, RIGHT, BELOW)) {
            hear(member(unit));
            hear(referral(unit, "2020-05-01"));
            hear(referral(unit, "2021-05-01"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"left, right", "right, left", "both"})
    void yearsAboveEachOtherAreCorrectedInAnyOrder(String order) {
        assertThat(rollup.figures()).isEqualTo(oracle.figures());
        var left = unit(LEFT, 2, List.of(under(ROOT, 2020), under(RIGHT, 2021)));
        var right = unit(RIGHT, 2, List.of(under(LEFT, 2020), under(ROOT, 2021)));

        switch (order) {
            case "left, right" -> List.of(left, right).forEach(this::hear);
            case "right, left" -> List.of(right, left).forEach(this::hear);
            default -> {
                oracle.hear(left);
                oracle.hear(right);
                rollup.apply(Unit.class, List.of(left, right));
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

    private static Unit unit(UnitId id, long version, List<Unit.Parent> parents) {
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
        return new MemberFact(UUID.randomUUID(), 1, Gender.FEMALE, false, List.of(placement));
    }

    private static ReferralFact referral(UnitId unit, String day) {
        var milestone = new Milestone("handed-over", LocalDate.parse(day), unit, UUID.randomUUID(), Instant.EPOCH);
        return new ReferralFact(
                UUID.randomUUID(), 1, UUID.randomUUID(), Gender.MALE, "2021-08-04", "x", List.of(milestone));
    }
}
