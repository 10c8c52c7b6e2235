package vn.uutu.outbox;

import java.util.UUID;

/// The shard of a key. It is the partition, too, of every topic; the number of both never changes.
///
/// `floorMod(h ^ h >>> 16, 16)`, where `h` is FNV-1a (32 bit: offset basis `0x811c9dc5`, prime `0x01000193`) over the
/// 16 bytes of the UUID, most significant byte first. So that other systems can tell the partition of a key:
///
/// | key | h | shard |
/// |---|---|---|
/// | `00000000-0000-0000-0000-000000000000` | `0x69691905` | 12 |
/// | `ffffffff-ffff-ffff-ffff-ffffffffffff` | `0x360779f5` | 2 |
/// | `018f4e5c-7a10-7b3c-9d2e-0123456789ab` | `0xa5e046a5` | 5 |
/// | `01900000-0000-7000-8000-000000000001` | `0x072bb657` | 12 |
/// | `01900000-0000-7000-8000-000000000002` | `0x082bb7ea` | 1 |
public final class Shard {

    public static final int COUNT = 16;

    private static final int OFFSET_BASIS = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private Shard() {}

    /// 0 to 15.
    public static int of(UUID key) {
        var hash = fnv(fnv(OFFSET_BASIS, key.getMostSignificantBits()), key.getLeastSignificantBits());
        return Math.floorMod(hash ^ hash >>> 16, COUNT);
    }

    private static int fnv(int hash, long bits) {
        var result = hash;
        for (var shift = 56; shift >= 0; shift -= 8) {
            result = (result ^ (int) (bits >>> shift & 0xff)) * PRIME;
        }
        return result;
    }
}
