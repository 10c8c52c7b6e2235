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
import vn.uutu.referrals.step.Paper;
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
        assertThat(outcome(ready(classOn, resolvedOn), decision(decidedOn, Optional.empty())))
                .isEqualTo(expected);
    }

    /// The decision follows the cell by weeks or months: what held on the day of the cell is good.
    @ParameterizedTest(name = "considered {0} → {1}")
    @CsvSource(textBlock = """
            2024-05-09, admitted
            2024-05-10, admitted
            2024-05-11, RESOLVED until 2024-05-10
            2023-05-09, from 2023-05-10 to 2024-05-20
            2023-05-10, admitted
            2024-05-20, RESOLVED until 2024-05-10
            2024-05-21, from 2023-05-10 to 2024-05-20
            """)
    void theDayOfTheCellIsJudgedWhereItWasTold(String considered, String expected) {
        assertThat(outcome(ready("2023-01-20", "2023-05-10"), decision("2024-05-20", Optional.of(considered))))
                .isEqualTo(expected);
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

        assertThat(outcome(States.of(longer), decision("2024-05-11", Optional.empty())))
                .isEqualTo("admitted");
    }

    @Test
    void aCorrectionIsJudgedLikeTheStepItself() {
        var admitted = Steps.take(
                        ready("2023-01-20", "2023-05-10"), Step.ADMITTED, decision("2024-05-10", Optional.empty()))
                .referral();

        assertThatExceptionOfType(ReferralProblem.Lapsed.class)
                .isThrownBy(() -> Revision.correct(
                        admitted,
                        Step.RESOLVED,
                        LocalDate.parse("2023-05-09"),
                        Given.aMember(),
                        Given.recording(2, Given.NOW)));
    }

    private static String outcome(Referral referral, Entry decision) {
        try {
            return Steps.take(referral, Step.ADMITTED, decision).referral().status();
        } catch (ReferralProblem.Lapsed it) {
            return "%s until %s".formatted(it.paper, it.until);
        } catch (ReferralProblem.ConsideredOutside it) {
            return "from %s to %s".formatted(it.earliest, it.latest);
        }
    }

    private static Entry decision(String day, Optional<String> considered) {
        var paper = Paper.decided(Optional.empty(), considered.map(LocalDate::parse));
        return new Entry(LocalDate.parse(day), Given.aMember(), paper, Given.recording(1, Given.NOW));
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
