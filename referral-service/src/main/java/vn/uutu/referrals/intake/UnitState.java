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
        @Nullable List<Name> names) {

    record Name(String name, LocalDate from) {}
}
