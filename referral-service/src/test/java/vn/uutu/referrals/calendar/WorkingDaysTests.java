package vn.uutu.referrals.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counted by hand on the calendar of April and May 2025, when the Friday between two holidays was made up for.
class WorkingDaysTests {

    static final WorkingDays SPRING = new WorkingDays(Map.of(
            day("2025-04-07"), WorkingDays.Kind.HOLIDAY,
            day("2025-04-26"), WorkingDays.Kind.WORKED,
            day("2025-04-30"), WorkingDays.Kind.HOLIDAY,
            day("2025-05-01"), WorkingDays.Kind.HOLIDAY,
            day("2025-05-02"), WorkingDays.Kind.HOLIDAY));

    @ParameterizedTest(name = "{1} working days after {0} → {2}")
    @CsvSource(textBlock = """
            2025-04-03, 0, 2025-04-03
            2025-04-03, 1, 2025-04-04
            2025-04-04, 1, 2025-04-08
            2025-04-05, 1, 2025-04-08
            2025-04-25, 1, 2025-04-26
            2025-04-25, 2, 2025-04-28
            2025-04-29, 1, 2025-05-05
            2025-04-24, 5, 2025-05-05
            2025-04-01, 30, 2025-05-16
            """)
    void theLastDayOfAPeriod(String from, int count, String last) {
        assertThat(SPRING.after(day(from), count)).isEqualTo(day(last));
    }

    @Test
    void betweenTwoDaysLieAsManyWorkingDaysAsWereCounted() {
        var dice = new Random(20250403);
        for (var turn = 0; turn < 1_000; turn++) {
            var from = day("2025-03-01").plusDays(dice.nextInt(90));
            var count = 1 + dice.nextInt(90);
            var last = SPRING.after(from, count);

            assertThat(from.plusDays(1)
                            .datesUntil(last.plusDays(1))
                            .filter(SPRING::includes)
                            .count())
                    .isEqualTo(count);
            assertThat(SPRING.includes(last)).isTrue();
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
