package vn.uutu.referrals.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.referrals.step.Paper;

/// A case as its readers see it.
///
/// @param memberName absent when the member is erased, not seen yet, or the reader may not see names
/// @param unit the member's branch today
/// @param corrections the oldest first; none, as of the retractions, for who may not see names
record CaseView(
        UUID id,
        UUID member,
        @Nullable String memberName,
        UUID unit,
        @Nullable String unitCode,
        @Nullable String unitName,
        String status,
        long version,
        LocalDate ruleSet,
        List<Milestone> milestones,
        List<Corrected> corrections,
        List<Retracted> retractions,
        @Nullable Exit exit,
        List<Next> next) {

    /// @param recordedBy the account that entered it; absent, like the paper, for who may not see names
    /// @param reference number of the paper, or who received the list
    /// @param consideredOn the day of the Party cell, where it was told
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Milestone(
            String kind,
            LocalDate on,
            UUID unit,
            Instant recordedAt,
            boolean imported,
            @Nullable String recordedBy,
            @Nullable String reference,
            @Nullable LocalDate consideredOn,
            @Nullable Tally votes) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Tally(int votesFor, int votesCast, @Nullable Integer eligible) {

        static Tally of(Paper.Tally it) {
            return new Tally(it.votesFor(), it.votesCast(), it.eligible().orElse(null));
        }
    }

    /// A day that was wrong, and what it became.
    record Corrected(String step, LocalDate was, LocalDate on, String reason, String recordedBy, Instant recordedAt) {}

    /// A step that was taken back, as it stood.
    record Retracted(String step, LocalDate on, String takenBy, String reason, String recordedBy, Instant recordedAt) {}

    record Exit(LocalDate on, String kind, String reason) {}
}
