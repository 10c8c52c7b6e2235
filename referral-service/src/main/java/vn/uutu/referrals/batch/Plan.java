package vn.uutu.referrals.batch;

import java.time.LocalDate;
import vn.uutu.referrals.knownmember.UnitId;

/// What a batch is composed for.
///
/// @param unit the committee that hands over, for the branches of this unit and all below it
/// @param day of the occasion, Asia/Ho_Chi_Minh; the hand-over itself may be on another
/// @param recipient the Party committee, in words
public record Plan(UnitId unit, Occasion occasion, LocalDate day, String recipient, Basis basis) {

    /// @throws BatchProblem.NotTheDay when the occasion has another day
    public Plan {
        if (!occasion.fallsOn(day)) {
            throw new BatchProblem.NotTheDay(occasion);
        }
    }

    /// The ground on which personal data is told.
    ///
    /// @param document its name, number and date
    /// @param section the place in it
    public record Basis(String document, String section) {}
}
