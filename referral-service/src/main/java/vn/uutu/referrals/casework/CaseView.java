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
/// @param probation absent before the ceremony
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
        @Nullable Exit removal,
        @Nullable Probation probation,
        List<Next> next) {

    /// @param recordedBy the account that entered it; absent, like the paper, for who may not see names
    /// @param reference number of the paper, or who received the list
    /// @param decidedOn of the official status: the day of the decision
    /// @param reportedBy of the Party's steps: who told of it
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Milestone(
            String kind,
            LocalDate on,
            UUID unit,
            Instant recordedAt,
            boolean imported,
            @Nullable String recordedBy,
            @Nullable String reference,
            @Nullable LocalDate decidedOn,
            @Nullable String reportedBy,
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

    /// @param note in free words; absent for who may not see names
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Exit(
            LocalDate on,
            String kind,
            String reason,
            @Nullable String note) {

        static Exit of(LocalDate on, vn.uutu.referrals.step.Exit it, boolean ours) {
            return new Exit(on, it.kind().code(), it.reason(), ours ? it.note().orElse(null) : null);
        }
    }

    /// @param from the day of the ceremony
    /// @param until the day on which it is over, and from which official status dates
    /// @param reviewBy until when the Party cell considers official status, where the rules say so
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Probation(
            LocalDate from, LocalDate until, @Nullable LocalDate reviewBy) {}
}
