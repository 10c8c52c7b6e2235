package vn.uutu.referrals.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A meeting as its readers see it.
///
/// @param unitCode absent, like the name, while the unit has not arrived here
record MeetingView(
        UUID id,
        UUID unit,
        @Nullable String unitCode,
        @Nullable String unitName,
        LocalDate heldOn,
        int eligible,
        int present,
        List<Votes> candidates) {

    /// @param memberName absent when the member is erased, not seen yet, or the reader may not see names
    record Votes(UUID member, @Nullable String memberName, int votes) {}
}
