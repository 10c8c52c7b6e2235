package vn.uutu.referrals.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.uutu.referrals.referral.Given;
import vn.uutu.referrals.referral.Referral;
import vn.uutu.referrals.referral.ReferralProblem;
import vn.uutu.referrals.step.Entry;
import vn.uutu.referrals.step.Paper;
import vn.uutu.referrals.step.Recording;
import vn.uutu.referrals.step.Step;

/// A vote is confirmed by two hands, also by way of files; only history comes from one.
class OwnVoteTests {

    /// Files come on 2024-06-01; ninety days before that is 2024-03-03.
    @ParameterizedTest(name = "selected {0} in a file of {1}")
    @CsvSource({"2024-03-04, OwnVote", "2024-03-03, confirmed", "2021-09-01, confirmed"})
    void oneRowHoldsVoteAndConfirmationOfHistoryOnly(LocalDate selectedOn, String expected) {
        assertThat(outcome(told(selectedOn), List.of(), "uyban")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "selected {0}, {1} by {2}, confirmed by {3}")
    @CsvSource({
        "2024-03-04, IMPORTED, uyban, uyban, OwnVote",
        "2024-03-04, IMPORTED, uyban, huyendoan, confirmed",
        "2024-03-03, IMPORTED, uyban, uyban, confirmed",
        "2024-03-04, ENTERED, uyban, uyban, OwnVote",
        "2021-09-01, ENTERED, uyban, uyban, OwnVote",
        "2021-09-01, ENTERED, bithu, uyban, confirmed"
    })
    void aVoteThatIsThereIsConfirmedBySomebodyElse(
            LocalDate selectedOn, Recording.Way way, String votedBy, String by, String expected) {
        var vote = new Recording(Given.id("e0", 1), Given.NOW, votedBy, way);
        var known = Referral.select(
                        Given.aReferral(1), Given.RULES, new Entry(selectedOn, Given.aMember(), Paper.NONE, vote))
                .referral();

        assertThat(outcome(told(selectedOn), List.of(known), by)).isEqualTo(expected);
    }

    private static PastCase told(LocalDate selectedOn) {
        var confirmed = new PastCase.Told(selectedOn.plusDays(10), Paper.NONE);
        return new PastCase(selectedOn, Paper.NONE, Map.of(Step.CONFIRMED, confirmed), Optional.empty());
    }

    private static String outcome(PastCase told, List<Referral> cases, String by) {
        var cause = new Recording(Given.id("e0", 2), Given.NOW, by, Recording.Way.IMPORTED);
        try {
            return new Extension(Given.aMember(), cause, Period.ofDays(90))
                    .of(told, cases, Given.RULES, Given.aReferral(2))
                    .orElseThrow()
                    .referral()
                    .status();
        } catch (ReferralProblem problem) {
            return problem.getClass().getSimpleName();
        }
    }
}
