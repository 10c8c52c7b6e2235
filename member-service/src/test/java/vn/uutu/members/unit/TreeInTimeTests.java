package vn.uutu.members.unit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.uutu.members.dated.Recorded;
import vn.uutu.members.dated.Timeline;

/// Random moves, against an oracle that keeps one parent for each unit and day and walks every day.
class TreeInTimeTests {

    static final LocalDate START = LocalDate.of(2021, 1, 1);
    static final int DAYS = 30;
    static final int UNITS = 7;
    static final Recorded NOW = new Recorded(new UUID(0, 1), Instant.EPOCH);

    final Map<UnitId, Unit.Alive> units = new HashMap<>();
    final List<UnitId> ids = new ArrayList<>();
    final int[][] parentOnDay = new int[UNITS][DAYS];

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void aMoveIsRefusedExactlyWhenSomeDayWouldHaveACycle(long seed) {
        var random = new Random(seed);
        establishAll();
        var refused = 0;
        var taken = 0;
        for (var step = 0; step < 400; step++) {
            var unit = random.nextInt(UNITS);
            var parent = random.nextInt(UNITS);
            var day = random.nextInt(DAYS);
            if (isBeforeLastChange(unit, day)) {
                continue;
            }
            if (move(unit, parent, day)) {
                taken++;
                oracleMove(unit, parent, day);
            } else {
                refused++;
                assertThat(oracleHasCycleAfter(unit, parent, day)).isTrue();
            }
            assertThat(hasCycle()).isFalse();
            assertSameTree();
        }
        assertThat(taken).isPositive();
        assertThat(refused).isPositive();
    }

    private void establishAll() {
        for (var number = 0; number < UNITS; number++) {
            var id = new UnitId(new UUID(1, number));
            var identity = new Unit.Identity(id, Optional.empty(), List.of());
            var description =
                    new Unit.Description(new UnitCode("u" + number), "u", new Level("branch"), Optional.empty());
            var established = Unit.establish(identity, description, START, NOW);
            units.put(id, (Unit.Alive) established.unit());
            ids.add(id);
            Arrays.fill(parentOnDay[number], -1);
        }
    }

    private boolean isBeforeLastChange(int unit, int day) {
        return START.plusDays(day)
                .isBefore(unit(unit).history().parents().last().period().from());
    }

    private boolean move(int unit, int parent, int day) {
        try {
            var moved = unit(unit).move(Optional.of(ids.get(parent)), START.plusDays(day), NOW, ancestry());
            units.put(ids.get(unit), (Unit.Alive) moved.unit());
            return true;
        } catch (UnitProblem.Cycle _) {
            return false;
        }
    }

    private Unit.Alive unit(int number) {
        return requireNonNull(units.get(ids.get(number)));
    }

    private Ancestry ancestry() {
        var parents = new HashMap<UnitId, Timeline<Optional<UnitId>>>();
        units.forEach((id, unit) -> parents.put(id, unit.history().parents()));
        return new Ancestry(parents);
    }

    private void oracleMove(int unit, int parent, int from) {
        for (var day = from; day < DAYS; day++) {
            parentOnDay[unit][day] = parent;
        }
    }

    private boolean oracleHasCycleAfter(int unit, int parent, int from) {
        var before = parentOnDay[unit].clone();
        oracleMove(unit, parent, from);
        var cycle = hasCycle();
        System.arraycopy(before, 0, parentOnDay[unit], 0, DAYS);
        return cycle;
    }

    private boolean hasCycle() {
        for (var day = 0; day < DAYS; day++) {
            for (var unit = 0; unit < UNITS; unit++) {
                var seen = new HashSet<Integer>();
                for (var above = unit; above >= 0; above = parentOnDay[above][day]) {
                    if (!seen.add(above)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void assertSameTree() {
        for (var day = 0; day < DAYS; day++) {
            for (var unit = 0; unit < UNITS; unit++) {
                var parent = parentOnDay[unit][day];
                var expected = parent < 0 ? Optional.<UnitId>empty() : Optional.of(ids.get(parent));
                assertThat(unit(unit).history().parents().at(START.plusDays(day)))
                        .contains(expected);
            }
        }
    }
}
