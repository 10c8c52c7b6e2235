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
import vn.uutu.referrals.referral.ReferralProblem;
import vn.uutu.referrals.rulebook.Share;
import vn.uutu.referrals.step.Paper;

/// A case of the past is judged by the threshold of its day, like a meeting that is entered; what was never written
/// down is not held against it. One vote below the threshold, exactly it, one above.
class ThresholdTests {

    @ParameterizedTest(name = "{0} of {1} present and {2} eligible, rule {3} → {4}")
    @CsvSource(textBlock = """
            11, 14, 18, atLeastTwoThirdsOfAll,    TooFewVotes
            12, 14, 18, atLeastTwoThirdsOfAll,    selected
            13, 14, 18, atLeastTwoThirdsOfAll,    selected
             6, 14, 18, moreThanHalfOfThePresent, TooFewVotes
             7, 14, 18, moreThanHalfOfThePresent, TooFewVotes
             8, 14, 18, moreThanHalfOfThePresent, selected
             7, 14,   , moreThanHalfOfThePresent, TooFewVotes
             1, 14,   , atLeastTwoThirdsOfAll,    selected
              ,   ,   , atLeastTwoThirdsOfAll,    selected
              ,   ,   , moreThanHalfOfThePresent, selected
             0, 14, 18, none,                     selected
            """)
    void aRowIsJudgedByTheThresholdOfItsDay(
            Integer votes, Integer present, Integer eligible, String rule, String expected) {
        var vote = votes == null ? Paper.NONE : Paper.selected(votes, present, Optional.ofNullable(eligible));

        assertThat(outcome(vote, rule(rule))).isEqualTo(expected);
    }

    private static String outcome(Paper vote, Optional<Share> rule) {
        var told = new PastCase(LocalDate.parse("2023-01-10"), vote, Map.of(), Optional.empty());
        var rules = Given.rules(rule, 60, 12);
        try {
            return new Extension(Given.aMember(), Given.recording(1, Given.NOW), Period.ofDays(90))
                    .of(told, List.of(), rules, Given.aReferral(1))
                    .orElseThrow()
                    .referral()
                    .status();
        } catch (ReferralProblem problem) {
            return problem.getClass().getSimpleName();
        }
    }

    private static Optional<Share> rule(String name) {
        return switch (name) {
            case "none" -> Optional.empty();
            case "atLeastTwoThirdsOfAll" -> Optional.of(new Share(2, 3, Share.Base.ELIGIBLE, false));
            case "moreThanHalfOfThePresent" -> Optional.of(new Share(1, 2, Share.Base.PRESENT, true));
            default -> throw new IllegalArgumentException(name);
        };
    }
}
