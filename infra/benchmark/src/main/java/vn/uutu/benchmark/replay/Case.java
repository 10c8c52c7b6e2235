package vn.uutu.benchmark.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A referral that takes one step with each of its five versions. Everything follows from its number.
public record Case(int number) {

    public static final int VERSIONS = 5;
    public static final List<String> KINDS =
            List.of("selected", "confirmed", "handed-over", "class-completed", "admitted");

    /// What a step counts for, for one unit.
    record Cell(UUID unit, String kind, int month, String gender) {

        /// The same for everybody who has counted the same, in whatever order: n times this is summed up.
        long weight() {
            var hash = unit.getLeastSignificantBits() * 0x9E37_79B9_7F4A_7C15L + kind.hashCode();
            hash = (hash ^ (hash >>> 29)) * 0xBF58_476D_1CE4_E5B9L + month;
            hash = (hash ^ (hash >>> 32)) * 0x94D0_49BB_1331_11EBL + gender.hashCode();
            return hash ^ (hash >>> 30);
        }
    }

    public UUID id() {
        return new UUID(new SplittableRandom(number).nextLong() & ~0xF000L | 0x7000L, number);
    }

    String gender() {
        return number % 3 == 0 ? "male" : "female";
    }

    public LocalDate day(int step) {
        var random = new SplittableRandom(number * 31L + 7);
        var day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1_300));
        for (var passed = 0; passed < step; passed++) {
            day = day.plusDays(1 + random.nextInt(120));
        }
        return day;
    }

    List<UUID> chain() {
        return Province.chain(number * 7919);
    }

    public String state(int version) {
        return state(version, chain().getFirst());
    }

    /// The same for a member of another branch.
    public String state(int version, UUID branch) {
        var steps = IntStream.range(0, version).mapToObj(at -> step(at, branch)).collect(Collectors.joining(","));
        return """
            {"referralId":"%s","version":%d,"occurredAt":"2025-01-01T00:00:00Z","memberId":"%s","gender":"%s",\
            "ruleSet":"2021-08-04","status":"%s","milestones":[%s],"exit":null}""".formatted(id(), version, new UUID(7, number), gender(), KINDS.get(version - 1), steps);
    }

    private String step(int at, UUID branch) {
        return """
            {"kind":"%s","on":"%s","unitId":"%s","eventId":"%s","recordedAt":"2025-01-01T00:00:00Z"}""".formatted(KINDS.get(at), day(at), branch, new UUID(at, number));
    }

    /// What the newest version counts.
    void count(int versions, ObjIntConsumer<Cell> each) {
        for (var step = 0; step < versions; step++) {
            var day = day(step);
            for (var unit : chain()) {
                each.accept(new Cell(unit, KINDS.get(step), day.getYear() * 100 + day.getMonthValue(), gender()), 1);
            }
        }
    }
}
