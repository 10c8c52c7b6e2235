package vn.uutu.members.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.uutu.members.reorganisation.OnPaper.establish;
import static vn.uutu.members.reorganisation.OnPaper.fresh;
import static vn.uutu.members.reorganisation.OnPaper.id;
import static vn.uutu.members.reorganisation.OnPaper.member;
import static vn.uutu.members.reorganisation.OnPaper.ref;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.uutu.members.reorganisation.Objection.Rule;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.UnitCode;

/// What each kind of step does, and what is refused.
class PlanTests {

    final OnPaper organisation = OnPaper.small();

    @Test
    void nothingComesOfNothing() {
        var plan = organisation.plan();

        assertThat(plan).isEqualTo(new Plan(List.of(), List.of(), List.of(), Map.of(), List.of(), List.of()));
        assertThat(plan.isComplete()).isTrue();
    }

    @Test
    void aUnitIsEstablishedUnderOneThatIsEstablished() {
        var commune = establish("c", "8019", "commune", ref("801"));
        var branch = establish("b", "80191", "branch", fresh("c"));

        var plan = organisation.plan(branch, commune);

        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.founded())
                .containsExactly(new Plan.Founded(branch, List.of()), new Plan.Founded(commune, List.of()));
        assertThat(plan.changed()).isEmpty();
    }

    @Test
    void whatStepsSayOfOneUnitComesTogether() {
        var plan = organisation.plan(
                new Step.Rename(id("8011"), "Đoàn khác"),
                new Step.Recode(id("8011"), new UnitCode("9999")),
                new Step.Relevel(id("8011"), new Level("grassroots")),
                new Step.Move(id("8011"), Optional.of(ref("802"))));

        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.changed())
                .containsExactly(new Plan.Changed(
                        id("8011"),
                        Optional.of(new UnitCode("9999")),
                        Optional.of("Đoàn khác"),
                        Optional.of(new Level("grassroots")),
                        Optional.of(new Plan.Position(Optional.of(ref("802"))))));
    }

    @Test
    void whatIsBelowAMergedUnitGoesToItsSuccessorAndSoDoMembersOfMergedBranches() {
        var plan = organisation.plan(
                new Step.Merge(List.of(id("8011")), ref("8012")), new Step.Merge(List.of(id("80112")), ref("80121")));

        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.closed())
                .containsExactly(
                        new Plan.Closed(id("8011"), List.of(ref("8012")), Optional.of(ref("8012"))),
                        new Plan.Closed(id("80112"), List.of(ref("80121")), Optional.of(ref("80121"))));
        assertThat(positions(plan)).isEqualTo(Map.of("80111", ref("8012")));
        assertThat(plan.placed()).isEqualTo(Map.of(member(3), ref("80121")));
    }

    @Test
    void aMergedUnitIsAPredecessorOfOneThatBeginsWithItsCode() {
        var whole = establish("n", "8011", "commune", ref("80"));

        var plan = organisation.plan(whole, new Step.Merge(List.of(id("8011"), id("8021")), fresh("n")));

        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.founded()).containsExactly(new Plan.Founded(whole, List.of(id("8011"), id("8021"))));
        assertThat(positions(plan)).isEqualTo(Map.of("80111", fresh("n"), "80112", fresh("n"), "80211", fresh("n")));
    }

    @Test
    void aDividedUnitAsksForEachUnitBelowForEachMemberAndForWhoHoldsItsOwn() {
        Step[] steps = {
            new Step.Split(id("8011"), List.of(ref("8012"), ref("8021"))),
            new Step.Split(id("80111"), List.of(ref("80121"), ref("80211")))
        };
        var communes = List.of(ref("8012"), ref("8021"));
        var branches = List.of(ref("80121"), ref("80211"));

        var open = organisation.plan(steps);
        assertThat(open.open())
                .containsExactlyInAnyOrder(
                        new Open.Below(id("80112"), id("8011"), communes),
                        new Open.Holder(id("8011"), communes),
                        new Open.Holder(id("80111"), branches),
                        new Open.Member(member(1), id("80111"), branches),
                        new Open.Member(member(2), id("80111"), branches));
        assertThat(open.isComplete()).isFalse();

        var choices = new Choices(
                Map.of(id("80112"), ref("8021")),
                Map.of(member(1), ref("80121"), member(2), ref("80211")),
                Map.of(id("8011"), ref("8012"), id("80111"), ref("80211")));
        var chosen = organisation.plan(choices, steps);
        assertThat(chosen.isComplete()).isTrue();
        assertThat(positions(chosen)).isEqualTo(Map.of("80112", ref("8021")));
        assertThat(chosen.placed()).isEqualTo(Map.of(member(1), ref("80121"), member(2), ref("80211")));
        assertThat(chosen.closed())
                .containsExactly(
                        new Plan.Closed(id("8011"), communes, Optional.of(ref("8012"))),
                        new Plan.Closed(id("80111"), branches, Optional.of(ref("80211"))));
    }

    @Test
    void aChoiceThatIsNoSuccessorIsNone() {
        var choices = new Choices(Map.of(id("80111"), ref("802"), id("80112"), ref("8012")), Map.of(), Map.of());

        var plan = organisation.plan(choices, new Step.Split(id("8011"), List.of(ref("8012"), ref("8021"))));

        assertThat(plan.open())
                .filteredOn(Open.Below.class::isInstance)
                .singleElement()
                .satisfies(below -> assertThat(((Open.Below) below).unit()).isEqualTo(id("80111")));
    }

    @Test
    void whatAStepMovesIsNotAskedFor() {
        var plan = organisation.plan(
                new Step.Split(id("8011"), List.of(ref("8012"), ref("8021"))),
                new Step.Move(id("80111"), Optional.of(ref("802"))),
                new Step.Merge(List.of(id("80112")), ref("80121")));

        assertThat(plan.open()).containsExactly(new Open.Holder(id("8011"), List.of(ref("8012"), ref("8021"))));
    }

    @Test
    void whatIsBelowAnAbolishedLevelGoesUpUnlessAStepTakesIt() {
        var plan = organisation.plan(
                new Step.AbolishLevel(new Level("district"), id("80"), List.of()),
                new Step.Move(id("8011"), Optional.of(ref("72"))));

        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.closed())
                .containsExactly(
                        new Plan.Closed(id("801"), List.of(ref("80")), Optional.of(ref("80"))),
                        new Plan.Closed(id("802"), List.of(ref("80")), Optional.of(ref("80"))));
        assertThat(positions(plan)).isEqualTo(Map.of("8011", ref("72"), "8012", ref("80"), "8021", ref("80")));
    }

    @Test
    void aUnitOfAnAbolishedLevelMayBeExcepted() {
        var plan = organisation.plan(new Step.AbolishLevel(new Level("district"), id("80"), List.of(id("802"))));

        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.closed()).extracting(Plan.Closed::unit).containsExactly(id("801"));
    }

    @Test
    void provincesAreJoinedWhileTheirDistrictsEnd() {
        var plan = organisation.plan(
                new Step.Join(id("80"), id("72"), Optional.of(new UnitCode("80")), Optional.of("Tỉnh đoàn Tây Ninh")),
                new Step.AbolishLevel(new Level("district"), id("80"), List.of()),
                new Step.AbolishLevel(new Level("district"), id("72"), List.of()));

        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.closed())
                .contains(
                        new Plan.Closed(id("80"), List.of(ref("72")), Optional.of(ref("72"))),
                        new Plan.Closed(id("801"), List.of(ref("72")), Optional.of(ref("72"))));
        assertThat(positions(plan))
                .isEqualTo(Map.of("8011", ref("72"), "8012", ref("72"), "8021", ref("72"), "7211", ref("72")));
        assertThat(plan.changed()).anySatisfy(change -> {
            assertThat(change.unit()).isEqualTo(id("72"));
            assertThat(change.code()).contains(new UnitCode("80"));
            assertThat(change.name()).contains("Tỉnh đoàn Tây Ninh");
        });
    }

    @Test
    void anEmptyUnitClosesWithOrWithoutSuccessors() {
        var alone = OnPaper.small().with("803", "district", "80");

        assertThat(alone.plan(new Step.Close(id("803"), List.of())).closed())
                .containsExactly(new Plan.Closed(id("803"), List.of(), Optional.empty()));
        assertThat(alone.plan(new Step.Close(id("803"), List.of(ref("801")))).closed())
                .containsExactly(new Plan.Closed(id("803"), List.of(ref("801")), Optional.of(ref("801"))));
        assertThat(alone.plan(new Step.Close(id("803"), List.of(ref("801"), ref("802"))))
                        .open())
                .containsExactly(new Open.Holder(id("803"), List.of(ref("801"), ref("802"))));
    }

    @Test
    void codesMayChangeHands() {
        var plan = organisation.plan(
                new Step.Recode(id("72"), new UnitCode("80")), new Step.Recode(id("80"), new UnitCode("72")));

        assertThat(plan.isComplete()).isTrue();
    }

    @Test
    void aUnitThatIsNotThereIsRefusedInEveryStep() {
        var nobody = id("9");
        assertRefused(Rule.UNIT_UNKNOWN, 0, new Step.Rename(nobody, "x"));
        assertRefused(Rule.UNIT_UNKNOWN, 0, new Step.Recode(nobody, new UnitCode("x")));
        assertRefused(Rule.UNIT_UNKNOWN, 0, new Step.Relevel(nobody, new Level("branch")));
        assertRefused(Rule.UNIT_UNKNOWN, 0, new Step.Move(nobody, Optional.empty()));
        assertRefused(Rule.UNIT_UNKNOWN, 0, new Step.Move(id("801"), Optional.of(ref("9"))));
        assertRefused(Rule.UNIT_UNKNOWN, 0, new Step.Merge(List.of(nobody), ref("801")));
        assertRefused(Rule.UNIT_UNKNOWN, 0, new Step.Merge(List.of(id("801")), ref("9")));
        assertRefused(Rule.UNIT_UNKNOWN, 0, new Step.Split(nobody, List.of(ref("801"), ref("802"))));
        assertRefused(Rule.UNIT_UNKNOWN, 0, new Step.Close(nobody, List.of()));
        assertRefused(Rule.UNIT_UNKNOWN, 0, new Step.AbolishLevel(new Level("district"), nobody, List.of()));
        assertRefused(Rule.UNIT_UNKNOWN, 0, new Step.Join(nobody, id("80"), Optional.empty(), Optional.empty()));
        assertRefused(Rule.UNIT_UNKNOWN, 0, new Step.Join(id("72"), nobody, Optional.empty(), Optional.empty()));
        assertRefused(Rule.UNIT_UNKNOWN, 0, establish("a", "1", "branch", ref("9")));
    }

    @Test
    void aKeyIsOfOneEstablishedUnit() {
        assertRefused(Rule.KEY_UNKNOWN, 0, new Step.Move(id("801"), Optional.of(fresh("x"))));
        assertRefused(
                Rule.KEY_TWICE, 1, establish("a", "1", "branch", ref("80")), establish("a", "2", "branch", ref("80")));
    }

    @Test
    void aUnitIsClosedOnceAndNotChangedToo() {
        assertRefused(
                Rule.CLOSED_TWICE,
                1,
                new Step.Merge(List.of(id("8011")), ref("8012")),
                new Step.Split(id("8011"), List.of(ref("8012"), ref("8021"))));
        assertRefused(
                Rule.CHANGED_AND_CLOSED,
                0,
                new Step.Rename(id("8011"), "x"),
                new Step.Merge(List.of(id("8011")), ref("8012")));
        assertRefused(Rule.CHANGED_TWICE, 1, new Step.Rename(id("8011"), "x"), new Step.Rename(id("8011"), "y"));
    }

    @Test
    void whatOthersGoToGoesOn() {
        assertRefused(
                Rule.SUCCESSOR_CLOSED,
                0,
                new Step.Merge(List.of(id("8011")), ref("8012")),
                new Step.Merge(List.of(id("8012")), ref("8021")));
        assertRefused(Rule.SUCCESSOR_CLOSED, 0, new Step.Merge(List.of(id("8011")), ref("8011")));
        assertRefused(
                Rule.PARENT_CLOSED,
                0,
                new Step.Move(id("8011"), Optional.of(ref("802"))),
                new Step.AbolishLevel(new Level("district"), id("80"), List.of()));
        assertRefused(Rule.SUCCESSORS_TOO_FEW, 0, new Step.Split(id("8011"), List.of(ref("8012"))));
        assertRefused(Rule.SUCCESSORS_TOO_FEW, 0, new Step.Split(id("8011"), List.of(ref("8012"), ref("8012"))));
    }

    @Test
    void nothingIsLeftInAUnitThatCloses() {
        assertRefused(Rule.STILL_NEEDED, 0, new Step.Close(id("8011"), List.of(ref("8012"))));
        assertRefused(Rule.STILL_NEEDED, 0, new Step.Close(id("80111"), List.of(ref("80112"))));
        assertRefused(Rule.STILL_NEEDED, 0, new Step.AbolishLevel(new Level("branch"), id("801"), List.of()));
        assertRefused(Rule.PARENT_MISSING, 0, new Step.AbolishLevel(new Level("province"), id("80"), List.of()));
    }

    @Test
    void noTwoUnitsHaveACode() {
        assertRefused(Rule.CODE_TAKEN, 0, new Step.Recode(id("72"), new UnitCode("80")));
        assertRefused(Rule.CODE_TAKEN, 0, establish("a", "8011", "commune", ref("80")));
        assertRefused(
                Rule.CODE_TAKEN, 1, establish("a", "1", "branch", ref("80")), establish("b", "1", "branch", ref("80")));
    }

    @Test
    void noUnitStandsAboveItself() {
        assertRefused(Rule.CIRCLE, 0, new Step.Move(id("801"), Optional.of(ref("8011"))));
        assertRefused(Rule.CIRCLE, 0, new Step.Move(id("801"), Optional.of(ref("801"))));
        assertRefused(
                Rule.CIRCLE,
                0,
                new Step.Move(id("801"), Optional.of(ref("802"))),
                new Step.Move(id("802"), Optional.of(ref("801"))));
        assertRefused(
                Rule.CIRCLE, 0, establish("a", "1", "branch", fresh("b")), establish("b", "2", "branch", fresh("a")));
        assertRefused(Rule.CIRCLE, 0, new Step.Merge(List.of(id("801")), ref("8011")));
    }

    private void assertRefused(Rule rule, int step, Step... steps) {
        assertThat(organisation.plan(steps).objections())
                .anySatisfy(objection -> {
                    assertThat(objection.rule()).isEqualTo(rule);
                    assertThat(objection.step()).isEqualTo(step);
                })
                .allSatisfy(objection -> assertThat(objection.rule()).isEqualTo(rule));
    }

    private static Map<String, UnitRef> positions(Plan plan) {
        return plan.changed().stream()
                .filter(change -> change.position().isPresent())
                .collect(Collectors.toMap(
                        change -> Long.toString(change.unit().value().getLeastSignificantBits()),
                        change -> change.position().orElseThrow().parent().orElseThrow()));
    }
}
