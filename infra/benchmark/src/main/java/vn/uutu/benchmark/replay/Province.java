package vn.uutu.benchmark.replay;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// 3,000 units on four levels. Everything follows from their numbers.
final class Province {

    static final int UNITS = 3_000;
    private static final int DISTRICTS = 8;
    private static final int COMMUNES = 96;
    private static final int FIRST_COMMUNE = 1 + DISTRICTS;
    private static final int FIRST_BRANCH = FIRST_COMMUNE + COMMUNES;

    private static final List<List<UUID>> CHAINS = IntStream.range(0, UNITS - FIRST_BRANCH)
            .mapToObj(branch -> Stream.iterate(
                            Optional.of(FIRST_BRANCH + branch), Optional::isPresent, unit -> above(unit.orElseThrow()))
                    .map(unit -> id(unit.orElseThrow()))
                    .toList())
            .toList();

    private Province() {}

    /// A branch and all above it.
    static List<UUID> chain(int any) {
        return CHAINS.get(Math.floorMod(any, CHAINS.size()));
    }

    static List<List<UUID>> chains() {
        return CHAINS;
    }

    static UUID id(int unit) {
        return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L + unit);
    }

    static String state(int unit) {
        var recorded = "\"eventId\":\"0198f3a1-0000-7000-8000-000000000001\",\"recordedAt\":\"2021-01-05T02:00:00Z\"";
        var parent = above(unit).map(above -> "\"" + id(above) + "\"").orElse("null");
        var level =
                unit == 0 ? "province" : unit < FIRST_COMMUNE ? "district" : unit < FIRST_BRANCH ? "commune" : "branch";
        return """
            {"unitId":"%s","version":1,"occurredAt":"2021-01-05T02:00:00Z","code":"%d","sector":null,
             "names":[{"name":"Đơn vị %d","from":"1931-03-26","to":null,%s}],
             "levels":[{"level":"%s","from":"1931-03-26","to":null,%s}],
             "parents":[{"parentId":%s,"from":"1931-03-26","to":null,%s}],
             "establishedOn":"1931-03-26","closedOn":null,"predecessors":[],"successors":[],"partOf":null}
            """.formatted(id(unit), unit, unit, recorded, level, recorded, parent, recorded);
    }

    private static Optional<Integer> above(int unit) {
        if (unit == 0) {
            return Optional.empty();
        }
        if (unit < FIRST_COMMUNE) {
            return Optional.of(0);
        }
        return Optional.of(
                unit < FIRST_BRANCH ? 1 + (unit - FIRST_COMMUNE) % DISTRICTS : FIRST_COMMUNE + unit % COMMUNES);
    }
}
