package vn.uutu.members.reorganising;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.reorganisation.Step;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.Sector;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitId;
import vn.uutu.problems.Refusal;

/// A step on the wire: its kind, and exactly what that kind needs.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StepBody.Establish.class, name = "establish"),
    @JsonSubTypes.Type(value = StepBody.Rename.class, name = "rename"),
    @JsonSubTypes.Type(value = StepBody.Recode.class, name = "recode"),
    @JsonSubTypes.Type(value = StepBody.Relevel.class, name = "relevel"),
    @JsonSubTypes.Type(value = StepBody.Move.class, name = "move"),
    @JsonSubTypes.Type(value = StepBody.Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = StepBody.Split.class, name = "split"),
    @JsonSubTypes.Type(value = StepBody.Close.class, name = "close"),
    @JsonSubTypes.Type(value = StepBody.AbolishLevel.class, name = "abolish-level"),
    @JsonSubTypes.Type(value = StepBody.Join.class, name = "join")
})
sealed interface StepBody {

    int MOST_UNITS = 500;
    String KEY = "[A-Za-z0-9._-]{1,60}";

    /// @param field where the step stands in the request
    Step toStep(String field);

    record Establish(
            @NotNull @Pattern(regexp = KEY) String key,
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 200) String name,
            @NotBlank String level,
            @Nullable String sector,
            @Nullable UnitBody parent)
            implements StepBody {

        @Override
        public Step toStep(String field) {
            return new Step.Establish(
                    key,
                    toCode(field, code),
                    name.strip(),
                    new Level(level),
                    Optional.ofNullable(sector).map(Sector::new),
                    UnitBody.toRef(field + ".parent", parent));
        }
    }

    record Rename(
            @NotNull UUID unit, @NotBlank @Size(max = 200) String name) implements StepBody {

        @Override
        public Step toStep(String field) {
            return new Step.Rename(new UnitId(unit), name.strip());
        }
    }

    record Recode(
            @NotNull UUID unit, @NotBlank @Size(max = 60) String code) implements StepBody {

        @Override
        public Step toStep(String field) {
            return new Step.Recode(new UnitId(unit), toCode(field, code));
        }
    }

    record Relevel(@NotNull UUID unit, @NotBlank String level) implements StepBody {

        @Override
        public Step toStep(String field) {
            return new Step.Relevel(new UnitId(unit), new Level(level));
        }
    }

    record Move(@NotNull UUID unit, @Nullable UnitBody parent) implements StepBody {

        @Override
        public Step toStep(String field) {
            return new Step.Move(new UnitId(unit), UnitBody.toRef(field + ".parent", parent));
        }
    }

    record Merge(
            @NotEmpty @Size(max = MOST_UNITS) List<@NotNull UUID> units,
            @NotNull UnitBody into) implements StepBody {

        @Override
        public Step toStep(String field) {
            return new Step.Merge(units.stream().map(UnitId::new).toList(), into.toRef(field + ".into"));
        }
    }

    record Split(
            @NotNull UUID unit,
            @NotEmpty @Size(max = MOST_UNITS) List<@NotNull UnitBody> into) implements StepBody {

        @Override
        public Step toStep(String field) {
            return new Step.Split(new UnitId(unit), UnitBody.toRefs(field + ".into", into));
        }
    }

    record Close(
            @NotNull UUID unit,
            @Nullable @Size(max = MOST_UNITS) List<@NotNull UnitBody> successors) implements StepBody {

        @Override
        public Step toStep(String field) {
            var those = successors == null ? List.<UnitBody>of() : successors;
            return new Step.Close(new UnitId(unit), UnitBody.toRefs(field + ".successors", those));
        }
    }

    record AbolishLevel(
            @NotBlank String level,
            @NotNull UUID within,
            @Nullable @Size(max = MOST_UNITS) List<@NotNull UUID> except) implements StepBody {

        @Override
        public Step toStep(String field) {
            var those = except == null ? List.<UUID>of() : except;
            return new Step.AbolishLevel(
                    new Level(level),
                    new UnitId(within),
                    those.stream().map(UnitId::new).toList());
        }
    }

    record Join(
            @NotNull UUID absorbed,
            @NotNull UUID remaining,
            @Nullable @Size(max = 60) String code,
            @Nullable @Size(min = 1, max = 200) String name)
            implements StepBody {

        @Override
        public Step toStep(String field) {
            return new Step.Join(
                    new UnitId(absorbed),
                    new UnitId(remaining),
                    Optional.ofNullable(code).map(text -> toCode(field, text)),
                    Optional.ofNullable(name).map(String::strip));
        }
    }

    static StepBody of(Step step) {
        return switch (step) {
            case Step.Establish it ->
                new Establish(
                        it.key(),
                        it.code().value(),
                        it.name(),
                        it.level().code(),
                        it.sector().map(Sector::code).orElse(null),
                        it.parent().map(UnitBody::of).orElse(null));
            case Step.Rename it -> new Rename(it.unit().value(), it.name());
            case Step.Recode it -> new Recode(it.unit().value(), it.code().value());
            case Step.Relevel it -> new Relevel(it.unit().value(), it.level().code());
            case Step.Move it ->
                new Move(it.unit().value(), it.parent().map(UnitBody::of).orElse(null));
            case Step.Merge it ->
                new Merge(it.units().stream().map(UnitId::value).toList(), UnitBody.of(it.into()));
            case Step.Split it ->
                new Split(
                        it.unit().value(), it.into().stream().map(UnitBody::of).toList());
            case Step.Close it ->
                new Close(
                        it.unit().value(),
                        it.successors().stream().map(UnitBody::of).toList());
            case Step.AbolishLevel it ->
                new AbolishLevel(
                        it.level().code(),
                        it.within().value(),
                        it.except().stream().map(UnitId::value).toList());
            case Step.Join it ->
                new Join(
                        it.absorbed().value(),
                        it.remaining().value(),
                        it.code().map(UnitCode::value).orElse(null),
                        it.name().orElse(null));
        };
    }

    private static UnitCode toCode(String field, String text) {
        if (!UnitCode.isOne(text)) {
            throw Refusal.ofField(field + ".code", "rule.unit-code");
        }
        return new UnitCode(text);
    }
}
