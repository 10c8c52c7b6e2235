package vn.uutu.members.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page of members, ordered by name; `count` says how many there are in all, on the first page only.
record FoundMembers(
        List<Found> items,
        @Nullable String nextCursor,
        @Nullable Integer count) {

    record Found(
            UUID id,
            String fullName,
            String birthDate,
            String gender,
            @Nullable String memberCode,
            @Nullable String cardNumber,
            UUID unit,
            String unitCode,
            String unitName,
            @Nullable LocalDate leftOn,
            long version) {}
}
