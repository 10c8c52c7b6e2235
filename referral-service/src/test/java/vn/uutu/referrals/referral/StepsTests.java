package vn.uutu.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.uutu.referrals.referral.Given.after;
import static vn.uutu.referrals.referral.Given.on;
import static vn.uutu.referrals.referral.Given.selected;
import static vn.uutu.referrals.step.Step.ADMITTED;
import static vn.uutu.referrals.step.Step.CELL_VOTED;
import static vn.uutu.referrals.step.Step.CEREMONY_HELD;
import static vn.uutu.referrals.step.Step.CLASS_COMPLETED;
import static vn.uutu.referrals.step.Step.COMMITTEE_VOTED;
import static vn.uutu.referrals.step.Step.CONFIRMED;
import static vn.uutu.referrals.step.Step.HANDED_OVER;
import static vn.uutu.referrals.step.Step.OFFICIAL;
import static vn.uutu.referrals.step.Step.PROSPECT_RECOGNISED;
import static vn.uutu.referrals.step.Step.RESOLVED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.uutu.referrals.step.Entry;
import vn.uutu.referrals.step.Exit;
import vn.uutu.referrals.step.Paper;
import vn.uutu.referrals.step.Step;

class StepsTests {

    /// The table of the README, written down once more by hand: state, step, what happens.
    @ParameterizedTest(name = "{0} + {1} → {2}")
    @CsvSource(textBlock = """
            selected,   CONFIRMED,           confirmed
            selected,   CLASS_COMPLETED,     selected
            selected,   HANDED_OVER,         needs CONFIRMED
            selected,   RESOLVED,            needs HANDED_OVER
            selected,   PROSPECT_RECOGNISED, needs HANDED_OVER
            selected,   ADMITTED,            needs RESOLVED CLASS_COMPLETED PROSPECT_RECOGNISED
            selected,   CEREMONY_HELD,       needs ADMITTED
            selected,   EXITED,              exited
            confirmed,  CONFIRMED,           taken
            confirmed,  CLASS_COMPLETED,     confirmed
            confirmed,  HANDED_OVER,         handed-over
            confirmed,  RESOLVED,            needs HANDED_OVER
            confirmed,  PROSPECT_RECOGNISED, needs HANDED_OVER
            confirmed,  ADMITTED,            needs RESOLVED CLASS_COMPLETED PROSPECT_RECOGNISED
            confirmed,  CEREMONY_HELD,       needs ADMITTED
            confirmed,  EXITED,              exited
            handed,     CONFIRMED,           taken
            handed,     HANDED_OVER,         taken
            handed,     CLASS_COMPLETED,     handed-over
            handed,     RESOLVED,            resolved
            handed,     PROSPECT_RECOGNISED, handed-over
            handed,     ADMITTED,            needs RESOLVED CLASS_COMPLETED PROSPECT_RECOGNISED
            handed,     CEREMONY_HELD,       needs ADMITTED
            handed,     EXITED,              exited
            resolved,   CONFIRMED,           taken
            resolved,   HANDED_OVER,         taken
            resolved,   RESOLVED,            taken
            resolved,   CLASS_COMPLETED,     resolved
            resolved,   PROSPECT_RECOGNISED, resolved
            resolved,   ADMITTED,            needs CLASS_COMPLETED PROSPECT_RECOGNISED
            resolved,   CEREMONY_HELD,       needs ADMITTED
            resolved,   EXITED,              exited
            ready,      CLASS_COMPLETED,     taken
            ready,      PROSPECT_RECOGNISED, taken
            ready,      ADMITTED,            admitted
            ready,      EXITED,              exited
            admitted,   CONFIRMED,           taken
            admitted,   HANDED_OVER,         taken
            admitted,   RESOLVED,            taken
            admitted,   CLASS_COMPLETED,     taken
            admitted,   PROSPECT_RECOGNISED, taken
            admitted,   ADMITTED,            taken
            admitted,   CEREMONY_HELD,       admitted
            admitted,   EXITED,              closed
            celebrated, CEREMONY_HELD,       taken
            celebrated, EXITED,              closed
            exited,     CONFIRMED,           closed
            exited,     HANDED_OVER,         closed
            exited,     RESOLVED,            closed
            exited,     CLASS_COMPLETED,     closed
            exited,     PROSPECT_RECOGNISED, closed
            exited,     ADMITTED,            closed
            exited,     CEREMONY_HELD,       closed
            exited,     EXITED,              closed
            selected,   CELL_VOTED,          needs RESOLVED CLASS_COMPLETED PROSPECT_RECOGNISED
            selected,   COMMITTEE_VOTED,     needs CELL_VOTED
            selected,   OFFICIAL,            needs CEREMONY_HELD
            selected,   REMOVED,             needs ADMITTED
            handed,     CELL_VOTED,          needs RESOLVED CLASS_COMPLETED PROSPECT_RECOGNISED
            handed,     COMMITTEE_VOTED,     needs CELL_VOTED
            handed,     OFFICIAL,            needs CEREMONY_HELD
            handed,     REMOVED,             needs ADMITTED
            resolved,   CELL_VOTED,          needs CLASS_COMPLETED PROSPECT_RECOGNISED
            resolved,   COMMITTEE_VOTED,     needs CELL_VOTED
            resolved,   OFFICIAL,            needs CEREMONY_HELD
            resolved,   REMOVED,             needs ADMITTED
            ready,      CELL_VOTED,          resolved
            ready,      COMMITTEE_VOTED,     needs CELL_VOTED
            ready,      OFFICIAL,            needs CEREMONY_HELD
            ready,      REMOVED,             needs ADMITTED
            voted,      CELL_VOTED,          taken
            voted,      COMMITTEE_VOTED,     resolved
            voted,      OFFICIAL,            needs CEREMONY_HELD
            voted,      REMOVED,             needs ADMITTED
            voted,      ADMITTED,            admitted
            voted,      EXITED,              exited
            admitted,   COMMITTEE_VOTED,     needs CELL_VOTED
            admitted,   OFFICIAL,            needs CEREMONY_HELD
            admitted,   REMOVED,             removed
            celebrated, OFFICIAL,            official
            celebrated, REMOVED,             removed
            official,   CELL_VOTED,          closed
            official,   COMMITTEE_VOTED,     closed
            official,   OFFICIAL,            taken
            official,   REMOVED,             closed
            official,   CEREMONY_HELD,       taken
            official,   ADMITTED,            taken
            official,   EXITED,              closed
            removed,    CELL_VOTED,          closed
            removed,    COMMITTEE_VOTED,     closed
            removed,    OFFICIAL,            closed
            removed,    REMOVED,             closed
            removed,    CEREMONY_HELD,       closed
            removed,    ADMITTED,            closed
            removed,    EXITED,              closed
            exited,     CELL_VOTED,          closed
            exited,     COMMITTEE_VOTED,     closed
            exited,     OFFICIAL,            closed
            exited,     REMOVED,             closed
            """)
    void everyStepMeetsEveryState(String state, Step step, String expected) {
        assertThat(outcome(given(state), step)).isEqualTo(expected);
    }

    @Test
    void classAndRecognitionComeInEitherOrder() {
        var classFirst = after(CONFIRMED, HANDED_OVER, CLASS_COMPLETED, PROSPECT_RECOGNISED, RESOLVED, ADMITTED);
        var classLast = after(CONFIRMED, HANDED_OVER, PROSPECT_RECOGNISED, RESOLVED, CLASS_COMPLETED, ADMITTED);

        assertThat(Stream.of(classFirst, classLast).map(Referral::status)).containsOnly("admitted");
    }

    @ParameterizedTest(name = "{1} on {2} is refused")
    @MethodSource("datesTooEarly")
    void aStepMayNotPrecedeWhatItNeeds(Referral referral, Step step, String day) {
        assertThatExceptionOfType(ReferralProblem.DateBefore.class)
                .isThrownBy(() -> Steps.take(referral, step, on(day)));
    }

    static Stream<Arguments> datesTooEarly() {
        return Stream.of(
                Arguments.of(selected(), CONFIRMED, "2023-01-09"),
                Arguments.of(after(CONFIRMED), HANDED_OVER, "2023-02-09"),
                Arguments.of(after(CONFIRMED, HANDED_OVER), RESOLVED, "2023-03-09"),
                Arguments.of(after(CONFIRMED, HANDED_OVER), PROSPECT_RECOGNISED, "2023-03-09"),
                Arguments.of(selected(), CLASS_COMPLETED, "2018-01-09"),
                Arguments.of(ready(), ADMITTED, "2023-06-09"),
                Arguments.of(ready(), CELL_VOTED, "2023-06-09"),
                Arguments.of(given("voted"), COMMITTEE_VOTED, "2023-07-09"),
                Arguments.of(given("voted"), ADMITTED, "2023-07-09"),
                Arguments.of(admitted(), CEREMONY_HELD, "2023-07-09"));
    }

    /// Twelve months from the ceremony to the day; the decision may follow, and does not change it.
    @ParameterizedTest(name = "dated {0}, decided {1} → {2}")
    @CsvSource(textBlock = """
            2024-05-10, 2024-05-10, official
            2024-05-10, 2024-05-31, official
            2024-05-10,           , official
            2024-05-09, 2024-05-31, on probation until 2024-05-10
            2024-05-11, 2024-05-31, on probation until 2024-05-10
            2024-05-10, 2024-05-09, on probation until 2024-05-10
            2024-05-10, 2024-06-02, in the future
            """)
    void officialStatusDatesFromTheEndOfTheProbation(String day, @Nullable String decided, String expected) {
        var paper = Paper.decided(Optional.empty(), Optional.ofNullable(decided).map(LocalDate::parse));
        var entry = new Entry(LocalDate.parse(day), Given.aMember(), paper, Given.recording(1, Given.NOW));

        assertThat(outcome(celebrated(), entry)).isEqualTo(expected);
    }

    @Test
    void aProbationThatRunsIsNotOver() {
        var now = Revision.retract(celebrated(), CEREMONY_HELD, Given.recording(2, Given.NOW))
                .referral();
        var late = Steps.take(now, CEREMONY_HELD, on("2023-06-02")).referral();

        assertThat(outcome(late, on("2024-06-02"))).isEqualTo("on probation until 2024-06-02");
    }

    /// The ceremony was a week earlier: so is the official status.
    @Test
    void officialStatusMovesWithTheCeremony() {
        var official = given("official");
        var corrected = Revision.correct(
                        official,
                        CEREMONY_HELD,
                        LocalDate.parse("2023-05-03"),
                        Given.aMember(),
                        Given.recording(2, Given.NOW))
                .referral();

        assertThat(corrected.status()).isEqualTo("official");
        assertThat(corrected.file().milestone(OFFICIAL).orElseThrow().on()).isEqualTo(LocalDate.parse("2024-05-03"));
        assertThat(Revision.retract(official, OFFICIAL, Given.recording(2, Given.NOW))
                        .referral()
                        .status())
                .isEqualTo("admitted");
        assertThatExceptionOfType(ReferralProblem.OnProbation.class)
                .isThrownBy(() -> Revision.correct(
                        official,
                        CEREMONY_HELD,
                        LocalDate.parse("2023-06-10"),
                        Given.aMember(),
                        Given.recording(2, Given.NOW)));
    }

    @Test
    void whoWasRemovedMayBeSelectedAgain() {
        assertThat(Stream.of("selected", "ready", "admitted", "official")
                        .map(it -> given(it).ended()))
                .containsOnly(false);
        assertThat(Stream.of("removed", "exited").map(it -> given(it).ended())).containsOnly(true);
    }

    private static String outcome(Referral referral, Entry official) {
        try {
            return Steps.take(referral, OFFICIAL, official).referral().status();
        } catch (ReferralProblem.OnProbation it) {
            return "on probation until " + it.until;
        } catch (ReferralProblem.DateInFuture _) {
            return "in the future";
        }
    }

    @Test
    void theSameDayIsEarlyEnough() {
        assertThat(Steps.take(selected(), CONFIRMED, on("2023-01-10"))
                        .referral()
                        .status())
                .isEqualTo("confirmed");
    }

    @Test
    void theClassMayLieBeforeTheSelectionWhileItsCertificateHolds() {
        assertThat(Steps.take(selected(), CLASS_COMPLETED, on("2018-01-10"))
                        .referral()
                        .file()
                        .has(CLASS_COMPLETED))
                .isTrue();
    }

    @Test
    void nothingLiesInTheFutureOfVietnam() {
        var lateEvening = Given.recording(1, Instant.parse("2024-05-31T17:00:00Z"));
        var firstOfJune = new Entry(LocalDate.parse("2024-06-01"), Given.aMember(), Paper.NONE, lateEvening);

        assertThat(Steps.take(selected(), CONFIRMED, firstOfJune).referral().status())
                .isEqualTo("confirmed");
        assertThatExceptionOfType(ReferralProblem.DateInFuture.class)
                .isThrownBy(() -> Steps.take(selected(), CONFIRMED, on("2024-06-02")));
    }

    @Test
    void anExitFollowsEverythingThatHappened() {
        var exit = new Exit(Exit.Kind.WITHDRAWN, "own-wish");

        assertThatExceptionOfType(ReferralProblem.DateBefore.class)
                .isThrownBy(() -> Steps.exit(after(CONFIRMED), on("2023-02-09"), exit));
    }

    @Test
    void eachStepBelongsToTheBranchOfItsDay() {
        var file = after(CONFIRMED, HANDED_OVER, CLASS_COMPLETED, PROSPECT_RECOGNISED, RESOLVED)
                .file();
        var late = Steps.take(States.of(file), ADMITTED, on("2023-09-05"))
                .referral()
                .file();

        assertThat(late.milestone(RESOLVED).orElseThrow().unit()).isEqualTo(Given.BRANCH);
        assertThat(late.milestone(ADMITTED).orElseThrow().unit()).isEqualTo(Given.OTHER_BRANCH);
    }

    private static String outcome(Referral referral, Step step) {
        try {
            var entry = on(step == Step.OFFICIAL ? "2024-05-10" : "2024-05-01");
            var taken = switch (step) {
                case EXITED -> Steps.exit(referral, entry, new Exit(Exit.Kind.WITHDRAWN, "own-wish"));
                case REMOVED -> Steps.exit(referral, entry, new Exit(Exit.Kind.REMOVED, "inactive"));
                default -> Steps.take(referral, step, entry);
            };
            assertThat(taken.referral().version()).isEqualTo(referral.version() + 1);
            assertThat(taken.event().referral()).isEqualTo(taken.referral());
            return taken.referral().status();
        } catch (ReferralProblem.StepMissing it) {
            return "needs "
                    + String.join(" ", it.missing.stream().map(Step::name).toList());
        } catch (ReferralProblem.AlreadyTaken _) {
            return "taken";
        } catch (ReferralProblem.CaseClosed _) {
            return "closed";
        }
    }

    private static Referral given(String state) {
        return switch (state) {
            case "selected" -> selected();
            case "confirmed" -> after(CONFIRMED);
            case "handed" -> after(CONFIRMED, HANDED_OVER);
            case "resolved" -> after(CONFIRMED, HANDED_OVER, RESOLVED);
            case "ready" -> ready();
            case "admitted" -> admitted();
            case "voted" -> Steps.take(ready(), CELL_VOTED, on("2023-07-10")).referral();
            case "celebrated" -> celebrated();
            case "official" ->
                Steps.take(celebrated(), OFFICIAL, on("2024-05-10")).referral();
            case "removed" ->
                Steps.exit(admitted(), on("2023-08-10"), new Exit(Exit.Kind.REMOVED, "inactive"))
                        .referral();
            case "exited" ->
                Steps.exit(selected(), on("2023-02-10"), new Exit(Exit.Kind.WITHDRAWN, "own-wish"))
                        .referral();
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static Referral ready() {
        return after(CONFIRMED, HANDED_OVER, CLASS_COMPLETED, PROSPECT_RECOGNISED, RESOLVED);
    }

    private static Referral admitted() {
        return after(CONFIRMED, HANDED_OVER, CLASS_COMPLETED, PROSPECT_RECOGNISED, RESOLVED, ADMITTED);
    }

    /// Earlier than the others, so that the probation is over.
    private static Referral celebrated() {
        var now = Referral.select(Given.aReferral(1), Given.RULES, on("2023-01-10"))
                .referral();
        for (var step : List.of(CONFIRMED, HANDED_OVER, CLASS_COMPLETED, PROSPECT_RECOGNISED, RESOLVED, ADMITTED)) {
            now = Steps.take(now, step, on("2023-02-01")).referral();
        }
        return Steps.take(now, CEREMONY_HELD, on("2023-05-10")).referral();
    }
}
