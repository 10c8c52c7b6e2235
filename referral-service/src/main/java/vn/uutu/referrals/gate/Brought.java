package vn.uutu.referrals.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is known of a member that gates ask for.
///
/// @param inBranchSince first day of the stay in the branch
public record Brought(Optional<Born> born, Optional<LocalDate> inBranchSince, List<Grading> gradings) {

    public Brought {
        gradings = List.copyOf(gradings);
    }
}
