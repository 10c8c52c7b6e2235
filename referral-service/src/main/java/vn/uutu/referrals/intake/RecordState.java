package vn.uutu.referrals.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a member brings, as far as the gates ask for it. Does not print its values: they are personal data.
///
/// @param gradings one a year at most; absent when the person is erased
record RecordState(
        @Nullable UUID memberId, long version, @Nullable List<Grading> gradings) {

    /// @param rank 1 is the best; absent where there is no grade
    /// @param notGraded why there is none
    record Grading(
            int year,
            @Nullable Integer rank,
            @Nullable String notGraded,
            @Nullable Instant recordedAt) {}

    /// The member is erased: nothing but the marker stays.
    static RecordState erased(UUID member, long version) {
        return new RecordState(member, version, null);
    }

    boolean isErased() {
        return gradings == null;
    }

    List<Grading> told() {
        return Optional.ofNullable(gradings).orElse(List.of());
    }

    @Override
    public String toString() {
        return "record of " + memberId;
    }
}
