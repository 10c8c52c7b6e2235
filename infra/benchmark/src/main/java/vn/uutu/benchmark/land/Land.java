package vn.uutu.benchmark.land;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Provinces of equal size on four levels, units being numbers. On one day the districts close and the communes come to
/// stand under the province; if the provinces are joined, under the first of them.
///
/// @param size units of each province
public record Land(int provinces, int size, boolean joined) {

    public static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final YearMonth FIRST_MONTH = YearMonth.from(DAY);
    private static final int DISTRICTS = 8;
    private static final int COMMUNES = 96;
    private static final int FIRST_COMMUNE = 1 + DISTRICTS;
    private static final int FIRST_BRANCH = FIRST_COMMUNE + COMMUNES;

    private enum Level {
        PROVINCE,
        DISTRICT,
        COMMUNE,
        BRANCH
    }

    public int units() {
        return provinces * size;
    }

    public static UUID id(int unit) {
        return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L + unit);
    }

    public static int unit(UUID id) {
        return (int) id.getLeastSignificantBits();
    }

    /// One after the other of all branches, then from the first on.
    public int branch(int any) {
        var each = size - FIRST_BRANCH;
        var nth = Math.floorMod(any, provinces * each);
        return nth / each * size + FIRST_BRANCH + nth % each;
    }

    /// The unit above before the day, or from it on.
    public OptionalInt above(int unit, boolean after) {
        var province = unit / size * size;
        var top = joined && after ? 0 : province;
        var number = unit - province;
        return switch (level(unit)) {
            case PROVINCE -> top == unit ? OptionalInt.empty() : OptionalInt.of(top);
            case DISTRICT -> OptionalInt.of(after ? top : province);
            case COMMUNE -> OptionalInt.of(after ? top : province + 1 + (number - FIRST_COMMUNE) % DISTRICTS);
            case BRANCH -> OptionalInt.of(province + FIRST_COMMUNE + number % COMMUNES);
        };
    }

    /// Whether a month lies on the new tree, which is that of its end.
    static boolean isAfter(YearMonth month) {
        return !month.isBefore(FIRST_MONTH);
    }

    /// Units whose state changes on the day.
    public IntStream changed() {
        return IntStream.range(0, units()).filter(this::isChanged);
    }

    /// Whether it is no unit any more from the day on.
    public boolean isClosed(int unit) {
        return level(unit) == Level.DISTRICT || (joined && level(unit) == Level.PROVINCE && unit > 0);
    }

    private boolean isChanged(int unit) {
        return isClosed(unit) || level(unit) == Level.COMMUNE;
    }

    private Level level(int unit) {
        var number = unit % size;
        return number == 0
                ? Level.PROVINCE
                : number < FIRST_COMMUNE ? Level.DISTRICT : number < FIRST_BRANCH ? Level.COMMUNE : Level.BRANCH;
    }

    /// The state of a unit as it is announced.
    ///
    /// @param after with what happens on the day
    /// @param reorganisation of which that is a part
    public String state(int unit, boolean after, Optional<UUID> reorganisation) {
        var changed = after && isChanged(unit);
        var closed = changed && isClosed(unit);
        var end = closed ? "\"%s\"".formatted(DAY) : "null";
        var holder = closed ? quoted(above(unit, true)) : "null";
        return """
            {"unitId":"%s","version":%d,"occurredAt":"2025-01-05T02:00:00Z","code":"%d","sector":null,
             "names":[{"name":"Đơn vị %d","from":"1931-03-26","to":%s,%s}],
             "levels":[{"level":"%s","from":"1931-03-26","to":%s,%s}],
             "parents":[%s],
             "establishedOn":"1931-03-26","closedOn":%s,"predecessors":[],"successors":[%s],"heldBy":%s,"partOf":%s}
            """.formatted(
                        id(unit),
                        reorganisation.isPresent() ? 2 : 1,
                        unit,
                        unit,
                        end,
                        RECORDED,
                        level(unit).name().toLowerCase(Locale.ROOT),
                        end,
                        RECORDED,
                        parents(unit, changed, closed),
                        end,
                        closed ? holder : "",
                        holder,
                        reorganisation.map("\"%s\""::formatted).orElse("null"));
    }

    private static final String RECORDED =
            "\"eventId\":\"0198f3a1-0000-7000-8000-000000000001\",\"recordedAt\":\"2021-01-05T02:00:00Z\"";

    private String parents(int unit, boolean changed, boolean closed) {
        var before = new Land(provinces, size, false).above(unit, false);
        if (!changed) {
            return parent(before, "1931-03-26", "null");
        }
        var first = parent(before, "1931-03-26", "\"%s\"".formatted(DAY));
        return closed ? first : first + "," + parent(above(unit, true), DAY.toString(), "null");
    }

    private static String parent(OptionalInt above, String from, String to) {
        return "{\"parentId\":%s,\"from\":\"%s\",\"to\":%s,%s}".formatted(quoted(above), from, to, RECORDED);
    }

    private static String quoted(OptionalInt unit) {
        return unit.isPresent() ? "\"%s\"".formatted(id(unit.getAsInt())) : "null";
    }

    /// A unit and all above it.
    public List<Integer> chain(int unit, boolean after) {
        return Stream.iterate(OptionalInt.of(unit), OptionalInt::isPresent, one -> above(one.getAsInt(), after))
                .map(OptionalInt::getAsInt)
                .toList();
    }
}
