package vn.uutu.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.uutu.referrals.referral.Given.on;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.uutu.referrals.step.Entry;
import vn.uutu.referrals.step.Step;

/// Class and resolution must hold when the Party cell considers: the day before, the last day, the day after.
class ValidityTests {

    /// Twelve months from a resolution, sixty from a class; a month without that day ends on its last one.
    @ParameterizedTest(name = "class {0}, resolution {1}, admission {2} → {3}")
    @CsvSource(textBlock = """
            2023-01-20, 2023-05-10, 2024-05-09, admitted
            2023-01-20, 2023-05-10, 2024-05-10, admitted
            2023-01-20, 2023-05-10, 2024-05-11, RESOLVED until 2024-05-10
            2018-09-15, 2023-05-10, 2023-09-14, admitted
            2018-09-15, 2023-05-10, 2023-09-15, admitted
            2018-09-15, 2023-05-10, 2023-09-16, CLASS_COMPLETED until 2023-09-15
            2020-02-29, 2023-05-10, 2024-05-10, admitted
            2018-09-15, 2023-02-20, 2024-05-01, CLASS_COMPLETED until 2023-09-15
            """)
    void anAdmissionNeedsPapersThatHold(String classOn, String resolvedOn, String decidedOn, String expected) {
        assertThat(outcome(ready(classOn, resolvedOn), on(decidedOn), Optional.empty()))
                .isEqualTo(expected);
    }

    /// The decision follows the cell by weeks or months: what held on the day of the cell is good.
    @ParameterizedTest(name = "cell {0} → {1}")
    @CsvSource(textBlock = """
            2024-05-09, admitted
            2024-05-10, admitted
            2024-05-11, RESOLVED until 2024-05-10
            2023-05-09, not before RESOLVED on 2023-05-10
            2023-05-10, admitted
            2024-05-20, RESOLVED until 2024-05-10
            2024-05-21, RESOLVED until 2024-05-10
            """)
    void theDayOfTheCellIsJudgedWhereItWasTold(String cell, String expected) {
        assertThat(outcome(ready("2023-01-20", "2023-05-10"), on("2024-05-20"), Optional.of(on(cell))))
                .isEqualTo(expected);
    }

    /// The Union may learn of the votes after the decision: they lie before it, and in their order.
    @Test
    void votesMayBeToldAfterTheDecisionThatTheyLedTo() {
        var admitted = Steps.take(ready("2023-01-20", "2023-05-10"), Step.ADMITTED, on("2024-05-10"))
                .referral();
        var voted = Steps.take(admitted, Step.CELL_VOTED, on("2024-03-01")).referral();

        assertThat(voted.status()).isEqualTo("admitted");
        assertThat(voted.file().latest(Step.COMMITTEE_VOTED)).contains(LocalDate.parse("2024-05-10"));
        assertThat(tooLate(admitted, Step.CELL_VOTED, "2024-05-11")).isEqualTo("not after ADMITTED on 2024-05-10");
        assertThat(tooLate(voted, Step.COMMITTEE_VOTED, "2024-05-11")).isEqualTo("not after ADMITTED on 2024-05-10");
        assertThat(Steps.take(voted, Step.COMMITTEE_VOTED, on("2024-05-10"))
                        .referral()
                        .status())
                .isEqualTo("admitted");
    }

    /// Without the vote the day of the decision is judged, and on that the resolution no longer held.
    @Test
    void aVoteOnWhichTheAdmissionStandsIsNotTakenBack() {
        var voted = Steps.take(ready("2023-01-20", "2023-05-10"), Step.CELL_VOTED, on("2024-05-10"))
                .referral();
        var admitted = Steps.take(voted, Step.ADMITTED, on("2024-05-20")).referral();

        assertThatExceptionOfType(ReferralProblem.Lapsed.class)
                .isThrownBy(() -> Revision.retract(admitted, Step.CELL_VOTED, Given.recording(2, Given.NOW)));
        assertThat(Revision.retract(voted, Step.CELL_VOTED, Given.recording(2, Given.NOW))
                        .referral()
                        .status())
                .isEqualTo("resolved");
    }

    @Test
    void aCaseKeepsTheMonthsOfItsRules() {
        var file = ready("2023-01-20", "2023-05-10").file();
        var longer = new CaseFile(
                file.id(),
                file.member(),
                file.gender(),
                Given.rules(Optional.empty(), 60, 13),
                file.version(),
                file.taken());

        assertThat(outcome(States.of(longer), on("2024-05-11"), Optional.empty()))
                .isEqualTo("admitted");
    }

    @Test
    void aCorrectionIsJudgedLikeTheStepItself() {
        var admitted = Steps.take(ready("2023-01-20", "2023-05-10"), Step.ADMITTED, on("2024-05-10"))
                .referral();

        assertThatExceptionOfType(ReferralProblem.Lapsed.class)
                .isThrownBy(() -> Revision.correct(
                        admitted,
                        Step.RESOLVED,
                        LocalDate.parse("2023-05-09"),
                        Given.aMember(),
                        Given.recording(2, Given.NOW)));
    }

    private static String outcome(Referral referral, Entry decision, Optional<Entry> vote) {
        try {
            var considered = vote.map(
                            it -> Steps.take(referral, Step.CELL_VOTED, it).referral())
                    .orElse(referral);
            return Steps.take(considered, Step.ADMITTED, decision).referral().status();
        } catch (ReferralProblem.Lapsed it) {
            return "%s until %s".formatted(it.paper, it.until);
        } catch (ReferralProblem.DateBefore it) {
            return "not before %s on %s".formatted(it.needed, it.earliest);
        }
    }

    private static String tooLate(Referral referral, Step step, String day) {
        try {
            return Steps.take(referral, step, on(day)).referral().status();
        } catch (ReferralProblem.DateAfter it) {
            return "not after %s on %s".formatted(it.following, it.latest);
        }
    }

    private static Referral ready(String classOn, String resolvedOn) {
        var now = Given.selected();
        now = Steps.take(now, Step.CONFIRMED, on("2023-01-20")).referral();
        now = Steps.take(now, Step.HANDED_OVER, on("2023-02-01")).referral();
        now = Steps.take(now, Step.CLASS_COMPLETED, on(classOn)).referral();
        now = Steps.take(now, Step.PROSPECT_RECOGNISED, on("2023-02-10")).referral();
        return Steps.take(now, Step.RESOLVED, on(resolvedOn)).referral();
    }
}
