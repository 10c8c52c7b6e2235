package vn.uutu.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShardTests {

    @ParameterizedTest
    @CsvSource({
        "00000000-0000-0000-0000-000000000000, 12",
        "ffffffff-ffff-ffff-ffff-ffffffffffff, 2",
        "018f4e5c-7a10-7b3c-9d2e-0123456789ab, 5",
        "01900000-0000-7000-8000-000000000001, 12",
        "01900000-0000-7000-8000-000000000002, 1",
    })
    void theShardOfAKeyNeverChanges(UUID key, int shard) {
        assertThat(Shard.of(key)).isEqualTo(shard);
    }

    @Test
    void keysSpreadEvenly() {
        var random = new Random(1);
        var keys = new Integer[Shard.COUNT];
        Arrays.fill(keys, 0);
        for (var i = 0; i < 16_000; i++) {
            keys[Shard.of(new UUID(random.nextLong(), random.nextLong()))]++;
        }
        assertThat(keys).allSatisfy(count -> assertThat(count).isBetween(850, 1_150));
    }
}
