package vn.uutu.outbox.relay;

import java.util.stream.IntStream;
import vn.uutu.outbox.Shard;

/// A quarter of the shards, relayed by one producer: sixteen producers would cost memory and threads, and one could
/// not be shared between instances.
record Lane(int number) {

    static final int COUNT = 4;

    static Lane of(int shard) {
        return new Lane(shard % COUNT);
    }

    int[] shards() {
        return IntStream.range(0, Shard.COUNT)
                .filter(shard -> shard % COUNT == number)
                .toArray();
    }
}
