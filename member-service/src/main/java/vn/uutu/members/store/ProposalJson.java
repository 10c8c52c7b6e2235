package vn.uutu.members.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.reorganisation.Choices;
import vn.uutu.members.reorganisation.Step;
import vn.uutu.members.reorganisation.UnitRef;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.Sector;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitId;

/// Steps and choices as they stand in the table: the model's own records, each step and unit with its kind.
final class ProposalJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Step.class, StepKinds.class)
            .addMixIn(UnitRef.class, UnitKinds.class)
            .addMixIn(UnitId.class, Bare.class)
            .addMixIn(MemberId.class, Bare.class)
            .addMixIn(UnitCode.class, Bare.class)
            .addMixIn(Level.class, BareCode.class)
            .addMixIn(Sector.class, BareCode.class)
            .build();

    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    private ProposalJson() {}

    static String of(List<Step> steps) {
        return JSON.writerFor(STEPS).writeValueAsString(steps);
    }

    static List<Step> steps(String json) {
        return JSON.readValue(json, STEPS);
    }

    static String of(Choices choices) {
        return JSON.writeValueAsString(new ChoicesRow(
                rows(choices.units(), UnitId::value),
                rows(choices.members(), MemberId::value),
                rows(choices.holders(), UnitId::value)));
    }

    static Choices choices(String json) {
        var row = JSON.readValue(json, ChoicesRow.class);
        return new Choices(
                map(row.units(), UnitId::new), map(row.members(), MemberId::new), map(row.holders(), UnitId::new));
    }

    private static <K> Map<UUID, UnitRef> rows(Map<K, UnitRef> choices, Function<K, UUID> id) {
        return choices.entrySet().stream().collect(Collectors.toMap(it -> id.apply(it.getKey()), Map.Entry::getValue));
    }

    private static <K> Map<K, UnitRef> map(Map<UUID, UnitRef> rows, Function<UUID, K> key) {
        var choices = new HashMap<K, UnitRef>();
        rows.forEach((id, to) -> choices.put(key.apply(id), to));
        return choices;
    }

    private record ChoicesRow(Map<UUID, UnitRef> units, Map<UUID, UnitRef> members, Map<UUID, UnitRef> holders) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Step.Establish.class, name = "establish"),
        @JsonSubTypes.Type(value = Step.Rename.class, name = "rename"),
        @JsonSubTypes.Type(value = Step.Recode.class, name = "recode"),
        @JsonSubTypes.Type(value = Step.Relevel.class, name = "relevel"),
        @JsonSubTypes.Type(value = Step.Move.class, name = "move"),
        @JsonSubTypes.Type(value = Step.Merge.class, name = "merge"),
        @JsonSubTypes.Type(value = Step.Split.class, name = "split"),
        @JsonSubTypes.Type(value = Step.Close.class, name = "close"),
        @JsonSubTypes.Type(value = Step.AbolishLevel.class, name = "abolish-level"),
        @JsonSubTypes.Type(value = Step.Join.class, name = "join")
    })
    private interface StepKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = UnitRef.Known.class, name = "unit"),
        @JsonSubTypes.Type(value = UnitRef.New.class, name = "new")
    })
    private interface UnitKinds {}

    private interface Bare {

        @JsonValue
        Object value();
    }

    private interface BareCode {

        @JsonValue
        String code();
    }
}
