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
            "confirmed handed-over resolved class-completed prospect-recognised cell-voted committee-voted admitted"
                    + " ceremony-held official removed exited";

    @Test
    void whateverIsTriedTheModelDoesWhatTheSentencesSay() {
        var accepted = 0;
        var seen = new TreeMap<String, Integer>();
        for (var seed = 0; seed < 2_000; seed++) {
            accepted += tryOut(new Random(seed), seed, seen);
        }
        assertThat(accepted).isGreaterThan(4_000);
        assertThat(List.of(NAMES.split(" ")))
                .allSatisfy(it -> assertThat(seen.getOrDefault(it, 0)).as(it).isGreaterThan(10));
    }

    private static int tryOut(Random dice, int seed, Map<String, Integer> seen) {
        var referral = Referral.select(Given.aReferral(1), Given.RULES, Given.on("2022-01-10"))
                .referral();
        Map<String, LocalDate> told = new TreeMap<>(Map.of("selected", LocalDate.parse("2022-01-10")));
        var accepted = 0;
        for (var command = 0; command < 60; command++) {
            var name = NAMES.split(" ")[dice.nextInt(dice.nextInt(8) > 0 ? 10 : 12)];
            var any = LocalDate.parse("2022-01-01").plusDays(dice.nextInt(command * 15 + 20));
            var on = name.equals("official") && dice.nextInt(3) > 0 ? endOfProbation(told, any) : any;
            var allowed = allows(told, name, on);
            var before = referral;
            try {
                referral = take(referral, Step.of(name), on);
                accepted++;
                seen.merge(name, 1, Integer::sum);
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
        if (on.isAfter(TODAY) || told.containsKey(name) || told.containsKey("exited") || told.containsKey("removed")) {
            return false;
        }
        return switch (name) {
            case "confirmed" -> since(told, on, "selected");
            case "handed-over" -> since(told, on, "confirmed");
            case "resolved", "prospect-recognised" -> since(told, on, "handed-over");
            case "class-completed" -> !on.plusMonths(60).isBefore(told.get("selected"));
            case "cell-voted" ->
                since(told, on, "resolved", "class-completed", "prospect-recognised")
                        && papersHold(told, on)
                        && !told.containsKey("official")
                        && !on.isAfter(told.getOrDefault("admitted", TODAY));
            case "committee-voted" ->
                since(told, on, "cell-voted")
                        && !told.containsKey("official")
                        && !on.isAfter(told.getOrDefault("admitted", TODAY));
            case "admitted" ->
                since(told, on, "resolved", "class-completed", "prospect-recognised")
                        && papersHold(told, told.getOrDefault("cell-voted", on))
                        && !on.isBefore(told.getOrDefault("cell-voted", on))
                        && !on.isBefore(told.getOrDefault("committee-voted", on));
            case "official" -> told.containsKey("ceremony-held") && on.equals(endOfProbation(told, on));
            case "removed" ->
                since(told, on, "admitted")
                        && !on.isBefore(told.getOrDefault("ceremony-held", on))
                        && !told.containsKey("official");
            case "ceremony-held" -> since(told, on, "admitted");
            case "exited" ->
                !told.containsKey("admitted") && told.values().stream().noneMatch(on::isBefore);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static boolean papersHold(Map<String, LocalDate> told, LocalDate considered) {
        return !told.getOrDefault("resolved", considered).plusYears(1).isBefore(considered)
                && !told.getOrDefault("class-completed", considered)
                        .plusYears(5)
                        .isBefore(considered);
    }

    private static LocalDate endOfProbation(Map<String, LocalDate> told, LocalDate without) {
        return told.containsKey("ceremony-held")
                ? told.getOrDefault("ceremony-held", without).plusYears(1)
                : without;
    }

    private static boolean since(Map<String, LocalDate> told, LocalDate on, String... before) {
        return List.of(before).stream().allMatch(it -> told.containsKey(it) && !on.isBefore(told.get(it)));
    }

    private static Referral take(Referral referral, Step step, LocalDate on) {
        var entry = new Entry(on, Given.aMember(), Paper.NONE, Given.recording(1, Given.NOW));
        return switch (step) {
            case EXITED ->
                Steps.exit(referral, entry, new Exit(Exit.Kind.RETURNED, "other"))
                        .referral();
            case REMOVED ->
                Steps.exit(referral, entry, new Exit(Exit.Kind.REMOVED, "other"))
                        .referral();
            default -> Steps.take(referral, step, entry).referral();
        };
    }

    private static Map<String, LocalDate> dates(Referral referral) {
        var dates = new TreeMap<String, LocalDate>();
        new ArrayList<>(referral.file().milestones())
                .forEach(it -> dates.put(it.step().code(), it.on()));
        return dates;
    }
}
