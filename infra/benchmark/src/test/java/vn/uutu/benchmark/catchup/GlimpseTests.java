package vn.uutu.benchmark.catchup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.benchmark.Unsound;

class GlimpseTests {

    @Test
    void aWholeBatchSumsUp() {
        assertThat(Glimpse.of(answer(3, 2, 1, 1, 2, 1)).flows()).containsExactly(3L, 2L);
    }

    @Test
    void aChildWithoutItsParentIsHalfABatch() {
        assertThatThrownBy(() -> Glimpse.of(answer(3, 2, 1, 1, 3, 1))).isInstanceOf(Unsound.class);
    }

    @Test
    void aLaterStepWithoutTheOneBeforeItIsHalfABatch() {
        assertThatThrownBy(() -> Glimpse.of(answer(2, 3, 1, 1, 1, 2))).hasMessageContaining("step 2");
    }

    @Test
    void nothingIsTakenBack() {
        var later = new Glimpse(List.of(2L, 1L));

        assertThatThrownBy(() -> later.after(new Glimpse(List.of(3L, 1L)))).isInstanceOf(Unsound.class);
        assertThat(later.after(new Glimpse(List.of(2L, 0L)))).isEqualTo(later);
    }

    /// A province and two children, each with two steps.
    private static JsonNode answer(int... values) {
        return JsonMapper.shared()
                .readTree("{%s,\"children\":[{%s},{%s}]}"
                        .formatted(
                                indicators(values[0], values[1]),
                                indicators(values[2], values[3]),
                                indicators(values[4], values[5])));
    }

    private static String indicators(int first, int second) {
        return "\"indicators\":[{\"value\":%d},{\"value\":%d}]".formatted(first, second);
    }
}
