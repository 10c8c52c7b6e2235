package vn.uutu.referrals.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTests {

    static final LocalDate TODAY = day("2026-11-28");
    static final RuleBook BOOK =
            new RuleBook(List.of(version("2026-12-01", 18), version("1931-03-26", 60), version("2021-08-04", 12)));

    @ParameterizedTest(name = "on {0} holds the version of {1}")
    @CsvSource(textBlock = """
            1900-01-01, 1931-03-26
            2021-08-03, 1931-03-26
            2021-08-04, 2021-08-04
            2026-11-30, 2021-08-04
            2026-12-01, 2026-12-01
            2030-01-01, 2026-12-01
            """)
    void eachDayHasItsVersion(String on, String version) {
        assertThat(BOOK.on(day(on)).validFrom()).isEqualTo(day(version));
    }

    @Test
    void aVersionFollowsTheLastAndKeepsWhatItDoesNotChange() {
        var next = BOOK.next(day("2027-01-01"), "Mới", List.of(months(Rule.CERTIFICATE_VALIDITY, 36)), TODAY);

        assertThat(next.amount(Rule.CERTIFICATE_VALIDITY)).contains(36);
        assertThat(next.amount(Rule.RESOLUTION_VALIDITY)).contains(18);
        assertThat(BOOK.on(TODAY).amount(Rule.RESOLUTION_VALIDITY)).contains(12);
    }

    @Test
    void aVersionIsNeitherOfThePastNorBeforeTheLastNorTheSame() {
        var changed = List.of(months(Rule.RESOLUTION_VALIDITY, 6));

        assertThatExceptionOfType(RuleBookProblem.InThePast.class)
                .isThrownBy(() -> BOOK.next(day("2026-11-27"), "", changed, TODAY));
        assertThatExceptionOfType(RuleBookProblem.NotTheLast.class)
                .isThrownBy(() -> BOOK.next(day("2026-12-01"), "", changed, TODAY));
        assertThatExceptionOfType(RuleBookProblem.NothingChanged.class)
                .isThrownBy(
                        () -> BOOK.next(day("2027-01-01"), "", List.of(months(Rule.RESOLUTION_VALIDITY, 18)), TODAY));
    }

    @Test
    void onlyWhatIsToComeIsWithdrawn() {
        assertThat(BOOK.withdrawable(day("2026-12-01"), TODAY).validFrom()).isEqualTo(day("2026-12-01"));
        assertThatExceptionOfType(RuleBookProblem.InForce.class)
                .isThrownBy(() -> BOOK.withdrawable(day("2026-12-01"), day("2026-12-01")));
        assertThatExceptionOfType(RuleBookProblem.InForce.class)
                .isThrownBy(() -> BOOK.withdrawable(day("2021-08-04"), TODAY));
        assertThatExceptionOfType(RuleBookProblem.NoSuchVersion.class)
                .isThrownBy(() -> BOOK.withdrawable(day("2026-12-02"), TODAY));
        assertThatExceptionOfType(RuleBookProblem.NotTheLast.class)
                .isThrownBy(() -> new RuleBook(List.of(version("2026-12-01", 18), version("2027-01-01", 12)))
                        .withdrawable(day("2026-12-01"), TODAY));
    }

    @Test
    void aRuleIsCountedInItsOwnKind() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> months(Rule.QUORUM, 6));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Share(1, 1, Share.Base.PRESENT, true));
    }

    private static RuleSet version(String from, int resolution) {
        return RuleSet.of(day(from), "Bản " + from, List.of(months(Rule.RESOLUTION_VALIDITY, resolution)));
    }

    private static Setting months(Rule rule, int amount) {
        return new Setting(rule, Optional.of(new Limit.Amount(amount)), "domain.md §2.6", false);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
