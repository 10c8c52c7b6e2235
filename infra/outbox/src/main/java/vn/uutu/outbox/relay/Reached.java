package vn.uutu.outbox.relay;

import java.util.Arrays;

/// A position of each shard of a lane.
record Reached(int[] shards, long[] positions) {

    void to(int shard, long position) {
        positions[Arrays.binarySearch(shards, shard)] = position;
    }

    Reached copy() {
        return new Reached(shards, positions.clone());
    }
}
