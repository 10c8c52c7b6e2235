package vn.uutu.referrals.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.referrals.gate.Demand;
import vn.uutu.referrals.gate.GateView;

/// A selection meeting as its readers see it.
///
/// @param status `called` or `closed`
/// @param version names this state for If-Match
/// @param ruleSet first day of the version that counts: of the meeting's day
/// @param quorum what must come; absent where the rules demand nothing
/// @param threshold what a candidate needs; absent where the rules demand nothing
record AssemblyView(
        UUID id,
        UUID unit,
        @Nullable String unitCode,
        @Nullable String unitName,
        LocalDate on,
        String place,
        @Nullable String partyGuest,
        @Nullable String partyOpinion,
        @Nullable String voting,
        @Nullable Integer eligible,
        @Nullable Integer present,
        String status,
        long version,
        LocalDate ruleSet,
        @Nullable Threshold quorum,
        @Nullable Threshold threshold,
        List<Demand> demands,
        List<MeetingCandidate> candidates,
        @Nullable Instant closedAt) {

    /// @param needed so many people or votes; absent while the whole is not known
    /// @param reached of the quorum: whether enough came; absent while that is not known
    record Threshold(
            int numerator,
            int denominator,
            String of,
            boolean strict,
            String source,
            boolean confirmed,
            @Nullable Integer needed,
            @Nullable Boolean reached) {}

    /// @param result of all gates together: `met`, `not-met` or `not-known`
    /// @param enough whether the votes reach the threshold; absent while that is not known
    /// @param referral the case of a candidate who was selected
    record MeetingCandidate(
            UUID member,
            @Nullable String memberName,
            @Nullable Integer votes,
            String result,
            List<GateView> gates,
            @Nullable Boolean enough,
            @Nullable UUID referral) {}
}
