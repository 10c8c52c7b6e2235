package vn.uutu.members.reorganising;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.reorganisation.Choices;
import vn.uutu.members.reorganisation.UnitRef;
import vn.uutu.members.unit.UnitId;

/// Where things go, many at a time.
///
/// @param units of a divided unit, each to one of its successors
/// @param members of a divided branch, each to one of its successors
/// @param holders for divided units, the successor that holds what the unit itself held
record ChoicesBody(
        @Nullable @Size(max = MOST) List<@NotNull @Valid Choice> units,
        @Nullable @Size(max = MOST) List<@NotNull @Valid Choice> members,
        @Nullable @Size(max = MOST) List<@NotNull @Valid Choice> holders) {

    private static final int MOST = 10_000;

    /// @param of the unit or member
    record Choice(@NotNull UUID of, @NotNull UnitBody to) {}

    Choices toChoices() {
        return new Choices(
                map("units", units, UnitId::new),
                map("members", members, MemberId::new),
                map("holders", holders, UnitId::new));
    }

    private static <K> Map<K, UnitRef> map(String field, @Nullable List<Choice> choices, Function<UUID, K> toKey) {
        var all = new HashMap<K, UnitRef>();
        var those = choices == null ? List.<Choice>of() : choices;
        for (var number = 0; number < those.size(); number++) {
            var choice = those.get(number);
            all.put(toKey.apply(choice.of()), choice.to().toRef("%s[%d].to".formatted(field, number)));
        }
        return all;
    }

    static ChoicesBody of(Choices choices) {
        return new ChoicesBody(
                list(choices.units(), UnitId::value),
                list(choices.members(), MemberId::value),
                list(choices.holders(), UnitId::value));
    }

    private static <K> List<Choice> list(Map<K, UnitRef> choices, Function<K, UUID> toId) {
        return choices.entrySet().stream()
                .map(choice -> new Choice(toId.apply(choice.getKey()), UnitBody.of(choice.getValue())))
                .sorted(Comparator.comparing(Choice::of))
                .toList();
    }
}
