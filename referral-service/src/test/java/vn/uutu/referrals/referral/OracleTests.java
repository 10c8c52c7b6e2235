package vn.uutu.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.uutu.referrals.step.Entry;
import vn.uutu.referrals.step.Exit;
import vn.uutu.referrals.step.Paper;
import vn.uutu.referrals.step.Step;

/// Random commands, against rules that were written down a second time: as plain sentences over a map of dates.
class OracleTests {

    static final LocalDate TODAY = LocalDate.parse("2024-06-01");
    static final String NAMES =
            "confirmed handed-over resolved class-completed prospect-recognised admitted ceremony-held exited";

    @Test
    void whateverIsTriedTheModelDoesWhatTheSentencesSay() {
        var accepted = 0;
        for (var seed = 0; seed < 2_000; seed++) {
            accepted += tryOut(new Random(seed), seed);
        }
        assertThat(accepted).isGreaterThan(4_000);
    }

    private static int tryOut(Random dice, int seed) {
        var referral = Given.selected();
        Map<String, LocalDate> told = new TreeMap<>(Map.of("selected", LocalDate.parse("2023-01-10")));
        var accepted = 0;
        for (var command = 0; command < 25; command++) {
            var name = NAMES.split(" ")[dice.nextInt(8)];
            var on = LocalDate.parse("2023-01-01").plusDays(dice.nextInt(command * 25 + 20));
            var allowed = allows(told, name, on);
            var before = referral;
            try {
                referral = take(referral, Step.of(name), on);
                accepted++;
                told.put(name, on);
                assertThat(allowed)
                        .as("seed %d: %s on %s in %s", seed, name, on, told)
                        .isTrue();
                assertThat(referral.version()).isEqualTo(before.version() + 1);
            } catch (ReferralProblem _) {
                assertThat(allowed)
                        .as("seed %d: %s on %s in %s", seed, name, on, told)
                        .isFalse();
            }
            assertThat(dates(referral)).isEqualTo(told);
        }
        return accepted;
    }

    /// Independent of [Step#needs]: a sentence for each step.
    private static boolean allows(Map<String, LocalDate> told, String name, LocalDate on) {
        if (on.isAfter(TODAY) || told.containsKey(name) || told.containsKey("exited")) {
            return false;
        }
        return switch (name) {
            case "confirmed" -> since(told, on, "selected");
            case "handed-over" -> since(told, on, "confirmed");
            case "resolved", "prospect-recognised" -> since(told, on, "handed-over");
            case "class-completed" -> !on.plusMonths(60).isBefore(told.get("selected"));
            case "admitted" ->
                since(told, on, "resolved", "class-completed", "prospect-recognised")
                        && !told.getOrDefault("resolved", on).plusYears(1).isBefore(on)
                        && !told.getOrDefault("class-completed", on)
                                .plusYears(5)
                                .isBefore(on);
            case "ceremony-held" -> since(told, on, "admitted");
            case "exited" ->
                !told.containsKey("admitted") && told.values().stream().noneMatch(on::isBefore);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static boolean since(Map<String, LocalDate> told, LocalDate on, String... before) {
        return List.of(before).stream().allMatch(it -> told.containsKey(it) && !on.isBefore(told.get(it)));
    }

    private static Referral take(Referral referral, Step step, LocalDate on) {
        var entry = new Entry(on, Given.aMember(), Paper.NONE, Given.recording(1, Given.NOW));
        return step == Step.EXITED
                ? Steps.exit(referral, entry, new Exit(Exit.Kind.RETURNED, "other"))
                        .referral()
                : Steps.take(referral, step, entry).referral();
    }

    private static Map<String, LocalDate> dates(Referral referral) {
        var dates = new TreeMap<String, LocalDate>();
        new ArrayList<>(referral.file().milestones())
                .forEach(it -> dates.put(it.step().code(), it.on()));
        return dates;
    }
}
