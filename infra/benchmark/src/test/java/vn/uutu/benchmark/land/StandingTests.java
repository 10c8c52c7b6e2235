package vn.uutu.benchmark.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.uutu.benchmark.Unsound;

class StandingTests {

    final Population population = new Population(new Land(2, 300, true), 1_000, 400);

    @Test
    void theChildrenSumUpToTheirParentInEachView() {
        for (var layout : Layout.values()) {
            var standing = Standing.counted(population, 0, layout, true);
            for (var indicator : Standing.INDICATORS) {
                var children = standing.figures().entrySet().stream()
                        .filter(one -> !one.getKey().equals(Land.id(0)))
                        .mapToLong(one -> one.getValue().getOrDefault(indicator, 0L))
                        .sum();
                assertThat(standing.figures().get(Land.id(0))).as(layout.code()).containsEntry(indicator, children);
            }
        }
    }

    @Test
    void whoIsJoinedCountsForTheFirstProvince() {
        var asIs = Standing.counted(population, 0, Layout.AS_IS, true).figures().get(Land.id(0));
        var asOn = Standing.counted(population, 0, Layout.AS_ON, true).figures().get(Land.id(0));

        assertThat(asIs).containsEntry("members", 1_000L);
        assertThat(asOn).extractingByKey("members").isNotEqualTo(1_000L);
    }

    @Test
    void beforeTheDayEveryViewShowsTheOldTree() {
        var asIs = Standing.counted(population, 0, Layout.AS_IS, false);

        assertThat(asIs).isEqualTo(Standing.counted(population, 0, Layout.AS_ON, true));
        assertThat(asIs.figures()).hasSize(1 + 8);
    }

    @Test
    void otherFiguresAreNoNumber() {
        var expected = Standing.none();
        expected.add(new UUID(0, 1), "members", 2);
        var shown = Standing.none();
        shown.add(new UUID(0, 1), "members", 3);

        assertThatThrownBy(() -> shown.mustEqual(expected, "The answer")).isInstanceOf(Unsound.class);
    }
}
