package vn.uutu.referrals.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What cases need of a published unit beside its place in the tree.
record UnitState(
        @Nullable UUID unitId,
        long version,
        @Nullable String code,
        @Nullable String sector,
        @Nullable List<Code> codes,
        @Nullable List<Name> names,
        @Nullable LocalDate closedOn,
        @Nullable UUID heldBy) {

    /// Before codes had days, a unit had one for its whole life.
    List<Code> allCodes() {
        return codes != null ? codes : List.of(new Code(String.valueOf(code), LocalDate.EPOCH));
    }

    record Code(String code, LocalDate from) {}

    record Name(String name, LocalDate from) {}
}
