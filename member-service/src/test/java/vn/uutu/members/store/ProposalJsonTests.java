package vn.uutu.members.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.reorganisation.Choices;
import vn.uutu.members.reorganisation.Step;
import vn.uutu.members.reorganisation.UnitRef;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.Sector;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitId;

/// What is written is read back as it was.
class ProposalJsonTests {

    static final UnitId UNIT = new UnitId(new UUID(1, 1));
    static final UnitId OTHER = new UnitId(new UUID(1, 2));
    static final UnitRef KNOWN = UnitRef.of(OTHER);
    static final UnitRef NEW = new UnitRef.New("n25459");

    static final List<Step> STEPS = List.of(
            new Step.Establish(
                    "n25459",
                    new UnitCode("25459"),
                    "Đoàn phường Tân Ninh",
                    new Level("commune"),
                    Optional.of(new Sector("residential")),
                    Optional.of(KNOWN)),
            new Step.Establish(
                    "n2", new UnitCode("2"), "Gốc", new Level("province"), Optional.empty(), Optional.empty()),
            new Step.Rename(UNIT, "Tên mới"),
            new Step.Recode(UNIT, new UnitCode("80")),
            new Step.Relevel(UNIT, new Level("grassroots")),
            new Step.Move(UNIT, Optional.of(NEW)),
            new Step.Move(UNIT, Optional.empty()),
            new Step.Merge(List.of(UNIT, OTHER), NEW),
            new Step.Split(UNIT, List.of(NEW, KNOWN)),
            new Step.Close(UNIT, List.of()),
            new Step.AbolishLevel(new Level("district"), UNIT, List.of(OTHER)),
            new Step.Join(UNIT, OTHER, Optional.of(new UnitCode("80")), Optional.of("Tỉnh đoàn Tây Ninh")),
            new Step.Join(UNIT, OTHER, Optional.empty(), Optional.empty()));

    @Test
    void everyKindOfStepComesBack() {
        assertThat(STEPS).hasOnlyElementsOfTypes(Step.class.getPermittedSubclasses());
        assertThat(STEPS.stream().map(Object::getClass).distinct()).hasSize(Step.class.getPermittedSubclasses().length);
        assertThat(ProposalJson.steps(ProposalJson.of(STEPS))).isEqualTo(STEPS);
    }

    @Test
    void choicesComeBack() {
        var choices = new Choices(
                Map.of(UNIT, NEW), Map.of(new MemberId(new UUID(2, 1)), KNOWN), Map.of(UNIT, KNOWN, OTHER, NEW));

        assertThat(ProposalJson.choices(ProposalJson.of(choices))).isEqualTo(choices);
        assertThat(ProposalJson.choices(ProposalJson.of(Choices.NONE))).isEqualTo(Choices.NONE);
    }
}
