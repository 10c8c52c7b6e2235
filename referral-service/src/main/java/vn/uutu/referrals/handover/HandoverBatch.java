package vn.uutu.referrals.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A batch as its readers see it. Accounts, names and positions are absent for who may not see names.
///
/// @param unitCode absent, like the name, while the unit has not arrived here
/// @param handedOverOn day in Asia/Ho_Chi_Minh
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandoverBatch(
        UUID id,
        UUID unit,
        @Nullable String unitCode,
        @Nullable String unitName,
        String occasion,
        LocalDate day,
        String recipient,
        String basisDocument,
        String basisSection,
        String status,
        long version,
        Instant composedAt,
        @Nullable String composedBy,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        @Nullable LocalDate handedOverOn,
        @Nullable String handedOverBy,
        @Nullable HandoverDisclosure disclosure,
        List<HandoverLine> lines) {

    /// @param unit the member's branch: on the day of the hand-over, before it today
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HandoverLine(
            UUID referral,
            UUID member,
            @Nullable String memberName,
            UUID unit,
            @Nullable String unitCode,
            @Nullable String unitName,
            @Nullable String position,
            LocalDate selectedOn,
            @Nullable HandoverReceipt receipt) {}

    /// @param number of a receipt, where it has one
    /// @param reason why it was sent back: a code of `GET /api/referrals/exit-reasons`, kind `returned`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HandoverReceipt(
            String outcome,
            LocalDate on,
            @Nullable String number,
            @Nullable String reason,
            @Nullable String recordedBy) {}
}
