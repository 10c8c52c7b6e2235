package vn.uutu.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.uutu.intake.Event;

@ScopeTest
class KnownTreeTests {

    @Autowired
    World world;

    @Autowired
    Scopes scopes;

    @Autowired
    ScopeApplication.MovableClock clock;

    @BeforeEach
    void nothingIsKnown() {
        world.forget();
        clock.now = Instant.parse("2025-08-15T03:00:00Z");
    }

    @Test
    void aLineageGoesFromTheRootToTheUnit() {
        world.units(world.unit("a", "- 1931-03-26"), world.unit("b", "a 1931-03-26"), world.unit("c", "b 1931-03-26"));

        assertThat(world.lineage("c")).containsExactly(ids("a", "b", "c"));
    }

    @Test
    void aParentMayArriveAfterItsChild() {
        world.units(world.unit("c", "b 1931-03-26"));
        assertThat(world.lineage("c")).containsExactly(ids("b", "c"));

        world.units(world.unit("b", "a 1931-03-26"));
        world.units(world.unit("a", "- 1931-03-26"));
        assertThat(world.lineage("c")).containsExactly(ids("a", "b", "c"));
    }

    @Test
    void aMoveTakesWhatIsBelowAlong() {
        world.units(world.unit("a", "- 1931-03-26"), world.unit("b", "a 1931-03-26"), world.unit("x", "a 1931-03-26"));
        world.units(world.unit("c", "b 1931-03-26"), world.unit("d", "c 1931-03-26"));

        world.units(world.unit("c", "b 1931-03-26", "x 2025-07-01"));

        assertThat(world.lineage("d")).containsExactly(ids("a", "x", "c", "d"));
    }

    @Test
    void aMoveOfTheFutureHappensAtMidnightInVietnam() {
        world.units(world.unit("a", "- 1931-03-26"), world.unit("x", "a 1931-03-26"), world.unit("d", "c 1931-03-26"));
        world.units(world.unit("c", "a 1931-03-26", "x 2025-09-01"));

        clock.now = Instant.parse("2025-08-31T16:59:59Z");
        scopes.of("anyone");
        assertThat(world.lineage("d")).containsExactly(ids("a", "c", "d"));

        clock.now = Instant.parse("2025-08-31T17:00:00Z");
        scopes.of("anyone");
        assertThat(world.lineage("d")).containsExactly(ids("a", "x", "c", "d"));
    }

    @Test
    void repeatsAndLateArrivalsChangeNothing() {
        var first = world.unit("c", "a 1931-03-26");
        var second = world.unit("c", "b 1931-03-26");

        world.units(second, first);
        world.units(first, first);

        assertThat(world.lineage("c")).containsExactly(ids("b", "c"));
    }

    @Test
    void aSwapInTransitEndsWhenItsSecondHalfArrives() {
        world.units(world.unit("r", "- 1931-03-26"), world.unit("a", "r 1931-03-26"), world.unit("b", "a 1931-03-26"));

        world.units(world.unit("a", "r 1931-03-26", "b 2025-08-01"));
        assertThat(world.lineage("a")).containsExactly(ids("b", "a"));

        world.units(world.unit("b", "a 1931-03-26", "r 2025-08-01"));
        assertThat(world.lineage("a")).containsExactly(ids("r", "b", "a"));
        assertThat(world.lineage("b")).containsExactly(ids("r", "b"));
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        var random = new Random(20_250_630);
        var events = new ArrayList<Event>();
        events.add(world.unit("u0", "- 1931-03-26"));
        for (int unit = 1; unit < 60; unit++) {
            events.add(world.unit("u" + unit, "u" + (unit - 1) / 2 + " 1931-03-26"));
        }
        for (int round = 0; round < 5; round++) {
            world.forget();
            Collections.shuffle(events, random);
            events.forEach(world::units);

            assertThat(world.lineage("u59")).containsExactly(ids("u0", "u2", "u6", "u14", "u29", "u59"));
            assertThat(world.lineage("u31")).containsExactly(ids("u0", "u1", "u3", "u7", "u15", "u31"));
        }
    }

    private static UUID[] ids(String... names) {
        return Stream.of(names).map(World::id).toArray(UUID[]::new);
    }
}
