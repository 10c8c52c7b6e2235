package vn.uutu.members.reorganising;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.reorganisation.UnitRef;
import vn.uutu.members.unit.UnitId;
import vn.uutu.problems.Refusal;

/// A unit on the wire: one that is there, or one that the draft establishes.
record UnitBody(@Nullable UUID unit, @Nullable String key) {

    UnitRef toRef(String field) {
        if (unit != null && key == null) {
            return new UnitRef.Known(new UnitId(unit));
        }
        if (key != null && unit == null) {
            return new UnitRef.New(key);
        }
        throw Refusal.ofField(field, "rule.unit-or-key");
    }

    static Optional<UnitRef> toRef(String field, @Nullable UnitBody body) {
        return Optional.ofNullable(body).map(unit -> unit.toRef(field));
    }

    static List<UnitRef> toRefs(String field, List<UnitBody> bodies) {
        return bodies.stream().map(unit -> unit.toRef(field)).toList();
    }

    static UnitBody of(UnitRef ref) {
        return switch (ref) {
            case UnitRef.Known known -> new UnitBody(known.id().value(), null);
            case UnitRef.New fresh -> new UnitBody(null, fresh.key());
        };
    }
}
