package vn.uutu.benchmark.outbox;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.uutu.benchmark.Unsound;

/// What came of each key: every version once, in order, with the bytes that were announced.
final class Received {

    private record Newest(int version, int hash) {}

    private final Map<UUID, Newest> keys = new HashMap<>();
    private long count;

    /// @throws Unsound for a version that does not follow the one before
    void take(UUID key, int version, byte[] state) {
        var before = keys.get(key);
        var expected = before == null ? 1 : before.version() + 1;
        if (version != expected) {
            throw new Unsound("Version %d of a key comes where %d should".formatted(version, expected));
        }
        var hash = 31 * (before == null ? 0 : before.hash()) + Arrays.hashCode(state);
        keys.put(key, new Newest(version, hash));
        count++;
    }

    long count() {
        return count;
    }

    void mustEqual(Received announced) {
        Unsound.unlessEqual("Records of the topic", announced.count, count);
        if (!keys.equals(announced.keys)) {
            throw new Unsound("Not what was announced has come");
        }
    }
}
