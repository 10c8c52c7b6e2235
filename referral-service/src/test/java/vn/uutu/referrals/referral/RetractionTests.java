package vn.uutu.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.uutu.referrals.referral.Given.after;
import static vn.uutu.referrals.referral.Given.on;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.uutu.referrals.step.Exit;
import vn.uutu.referrals.step.Step;

class RetractionTests {

    /// By hand: the case, the step to be taken back, what is left or what stands on it.
    @ParameterizedTest(name = "{0} − {1} → {2}")
    @CsvSource(textBlock = """
            CONFIRMED,                                                       CONFIRMED,           selected
            CONFIRMED,                                                       HANDED_OVER,         not taken
            CONFIRMED HANDED_OVER,                                           HANDED_OVER,         confirmed
            CONFIRMED HANDED_OVER,                                           CONFIRMED,           carries HANDED_OVER
            CONFIRMED HANDED_OVER CLASS_COMPLETED,                           CLASS_COMPLETED,     handed-over
            CONFIRMED HANDED_OVER CLASS_COMPLETED,                           HANDED_OVER,         confirmed
            CONFIRMED HANDED_OVER PROSPECT_RECOGNISED,                       HANDED_OVER,         carries PROSPECT_RECOGNISED
            CONFIRMED HANDED_OVER RESOLVED CLASS_COMPLETED,                  RESOLVED,            handed-over
            CONFIRMED HANDED_OVER RESOLVED CLASS_COMPLETED,                  CLASS_COMPLETED,     resolved
            CONFIRMED HANDED_OVER RESOLVED CLASS_COMPLETED,                  HANDED_OVER,         carries RESOLVED
            CONFIRMED HANDED_OVER RESOLVED CLASS_COMPLETED PROSPECT_RECOGNISED ADMITTED, ADMITTED, resolved
            CONFIRMED HANDED_OVER RESOLVED CLASS_COMPLETED PROSPECT_RECOGNISED ADMITTED, RESOLVED, carries ADMITTED
            CONFIRMED HANDED_OVER RESOLVED CLASS_COMPLETED PROSPECT_RECOGNISED ADMITTED CEREMONY_HELD, CEREMONY_HELD, admitted
            CONFIRMED HANDED_OVER RESOLVED CLASS_COMPLETED PROSPECT_RECOGNISED CELL_VOTED, RESOLVED, carries CELL_VOTED
            CONFIRMED HANDED_OVER RESOLVED CLASS_COMPLETED PROSPECT_RECOGNISED CELL_VOTED COMMITTEE_VOTED, CELL_VOTED, carries COMMITTEE_VOTED
            CONFIRMED HANDED_OVER RESOLVED CLASS_COMPLETED PROSPECT_RECOGNISED CELL_VOTED COMMITTEE_VOTED ADMITTED, COMMITTEE_VOTED, admitted
            CONFIRMED HANDED_OVER RESOLVED CLASS_COMPLETED PROSPECT_RECOGNISED CELL_VOTED ADMITTED, CELL_VOTED, admitted
            CONFIRMED HANDED_OVER RESOLVED CLASS_COMPLETED PROSPECT_RECOGNISED ADMITTED CEREMONY_HELD, ADMITTED, carries CEREMONY_HELD
            """)
    void aStepGoesWhileNothingStandsOnIt(String taken, Step step, String expected) {
        var steps = Arrays.stream(taken.split(" ")).map(Step::valueOf).toArray(Step[]::new);

        assertThat(outcome(after(steps), step)).isEqualTo(expected);
    }

    @Test
    void anExitGoesFirst() {
        var exited = Steps.exit(after(Step.CONFIRMED), on("2023-06-10"), new Exit(Exit.Kind.RETURNED, "other"))
                .referral();

        assertThat(outcome(exited, Step.CONFIRMED)).isEqualTo("carries EXITED");
        assertThat(outcome(exited, Step.EXITED)).isEqualTo("confirmed");
    }

    @Test
    void aRemovalGoesFirst() {
        var admitted = after(
                Step.CONFIRMED,
                Step.HANDED_OVER,
                Step.RESOLVED,
                Step.CLASS_COMPLETED,
                Step.PROSPECT_RECOGNISED,
                Step.ADMITTED);
        var removed = Steps.exit(admitted, on("2023-08-10"), new Exit(Exit.Kind.REMOVED, "other"))
                .referral();

        assertThat(outcome(removed, Step.ADMITTED)).isEqualTo("carries REMOVED");
        assertThat(outcome(removed, Step.REMOVED)).isEqualTo("admitted");
    }

    @Test
    void theSelectionStays() {
        assertThat(outcome(Given.selected(), Step.SELECTED)).isEqualTo("carries ");
        assertThat(Revision.retractable(Given.selected())).isEmpty();
    }

    @Test
    void whatWasTakenBackMayBeTakenAgainAndNothingElseIsTouched() {
        var before = after(Step.CONFIRMED, Step.HANDED_OVER);
        var retracted = Revision.retract(before, Step.HANDED_OVER, Given.recording(2, Given.NOW));
        var again = Steps.take(retracted.referral(), Step.HANDED_OVER, on("2023-04-01"));

        assertThat(retracted.event().referral()).isEqualTo(retracted.referral());
        assertThat(retracted.referral().file().taken())
                .isEqualTo(after(Step.CONFIRMED).file().taken());
        assertThat(again.referral().status()).isEqualTo("handed-over");
        assertThat(again.referral().version()).isEqualTo(before.version() + 2);
    }

    private static String outcome(Referral referral, Step step) {
        try {
            var retracted = Revision.retract(referral, step, Given.recording(2, Given.NOW));
            assertThat(retracted.referral().version()).isEqualTo(referral.version() + 1);
            return retracted.referral().status();
        } catch (ReferralProblem.NotTaken _) {
            return "not taken";
        } catch (ReferralProblem.StepNeeded it) {
            return "carries "
                    + String.join(" ", it.standing.stream().map(Step::name).toList());
        }
    }
}
