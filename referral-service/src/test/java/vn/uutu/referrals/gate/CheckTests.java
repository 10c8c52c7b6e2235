package vn.uutu.referrals.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.uutu.referrals.rulebook.Limit;
import vn.uutu.referrals.rulebook.Rule;
import vn.uutu.referrals.rulebook.RuleSet;
import vn.uutu.referrals.rulebook.Setting;

class CheckTests {

    static final LocalDate MEETING = LocalDate.parse("2026-03-06");
    static final RuleSet RULES = RuleSet.of(
            LocalDate.parse("2021-08-04"),
            "Kế hoạch",
            List.of(
                    setting(Rule.MINIMUM_GRADE, 1),
                    setting(Rule.MINIMUM_AGE, 216),
                    setting(Rule.MEMBERSHIP, 6),
                    setting(Rule.PROBATION, 12)));

    /// 2008-03-06 is 216 full months before the meeting.
    @ParameterizedTest
    @CsvSource({
        "2008-03-06, MET, 216, 216",
        "2008-03-07, NOT_MET, 215, 215",
        "2007, MET, 218, 230",
        "2009, NOT_MET, 194, 206",
        "2008, NOT_KNOWN, 206, 218"
    })
    void ageIsCountedInFullMonthsAndAYearAloneMayLeaveItOpen(String born, Result result, int least, int most) {
        var gate = gate(Rule.MINIMUM_AGE, brought(Optional.of(born), Optional.empty()));

        assertThat(gate.result()).isEqualTo(result);
        assertThat(gate.basis()).isEqualTo(new Basis.Months(least, most));
    }

    @ParameterizedTest
    @CsvSource({"2025-09-06, MET, 6", "2025-09-07, NOT_MET, 5"})
    void theStayInTheBranchIsCountedInFullMonths(LocalDate since, Result result, int months) {
        var gate = gate(Rule.MEMBERSHIP, brought(Optional.empty(), Optional.of(since)));

        assertThat(gate.result()).isEqualTo(result);
        assertThat(gate.basis()).isEqualTo(new Basis.Stay(since, months));
    }

    @Test
    void theLatestYearThatCanBeGradedDecides() {
        var excellent = graded(2025, 1, "2026-01-20");
        var good = graded(2024, 2, "2025-01-20");

        assertThat(gate(Rule.MINIMUM_GRADE, brought(good, excellent)).basis()).isEqualTo(new Basis.Grade(2025, 1));
        assertThat(gate(Rule.MINIMUM_GRADE, brought(good, excellent)).result()).isEqualTo(Result.MET);
        assertThat(gate(Rule.MINIMUM_GRADE, brought(graded(2025, 2, "2026-01-20")))
                        .result())
                .isEqualTo(Result.NOT_MET);
    }

    @Test
    void anOldGradeSaysNothing() {
        assertThat(gate(Rule.MINIMUM_GRADE, brought(graded(2024, 1, "2025-01-20")))
                        .result())
                .isEqualTo(Result.NOT_KNOWN);
    }

    @Test
    void theYearOfTheMeetingCountsOnceItIsGraded() {
        var last = graded(2025, 1, "2026-01-20");

        assertThat(gate(Rule.MINIMUM_GRADE, brought(last, graded(2026, 3, "2026-03-07")))
                        .result())
                .isEqualTo(Result.MET);
        assertThat(gate(Rule.MINIMUM_GRADE, brought(last, graded(2026, 3, "2026-03-06")))
                        .result())
                .isEqualTo(Result.NOT_MET);
    }

    @Test
    void whoWasNotGradedIsNotJudged() {
        var reason = new Grading(2025, Optional.empty(), Optional.of("under-six-months"), MEETING);
        var gate = gate(Rule.MINIMUM_GRADE, brought(reason));

        assertThat(gate.result()).isEqualTo(Result.NOT_KNOWN);
        assertThat(gate.basis()).isEqualTo(new Basis.NotGraded(2025, "under-six-months"));
    }

    @Test
    void whatNobodyRecordedIsNotKnown() {
        var check = Check.of(RULES, brought(Optional.empty(), Optional.empty()), MEETING);

        assertThat(check.gates())
                .extracting(Gate::result)
                .containsOnly(Result.NOT_KNOWN)
                .hasSize(3);
        assertThat(check.result()).isEqualTo(Result.NOT_KNOWN);
    }

    @Test
    void oneGateThatIsNotMetSettlesIt() {
        assertThat(Check.of(RULES, brought(Optional.of("2012"), Optional.empty()), MEETING)
                        .result())
                .isEqualTo(Result.NOT_MET);
    }

    @Test
    void whatTheRulesDoNotAskIsNoGate() {
        var none = RuleSet.of(LocalDate.EPOCH, "", List.of(setting(Rule.PROBATION, 12)));
        var check = Check.of(none, brought(Optional.of("2012"), Optional.empty()), MEETING);

        assertThat(check.gates()).isEmpty();
        assertThat(check.result()).isEqualTo(Result.MET);
    }

    private static Gate gate(Rule rule, Brought brought) {
        return Check.of(RULES, brought, MEETING).gates().stream()
                .filter(it -> it.rule().rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static Brought brought(Optional<String> born, Optional<LocalDate> since) {
        return new Brought(born.map(Born::of), since, List.of());
    }

    private static Brought brought(Grading... gradings) {
        return new Brought(Optional.empty(), Optional.empty(), List.of(gradings));
    }

    private static Grading graded(int year, int rank, String recorded) {
        return new Grading(year, Optional.of(rank), Optional.empty(), LocalDate.parse(recorded));
    }

    private static Setting setting(Rule rule, int amount) {
        return new Setting(rule, Optional.of(new Limit.Amount(amount)), "nguồn", false);
    }
}
