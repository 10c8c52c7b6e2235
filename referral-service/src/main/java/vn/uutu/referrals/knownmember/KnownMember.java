package vn.uutu.referrals.knownmember;

import java.time.LocalDate;
import java.util.List;

/// A member as far as a case needs them.
///
/// @param placements at least one, ordered, without overlap
/// @param erased the id leads to nobody any more; the facts stay
public record KnownMember(MemberId id, Gender gender, List<Placement> placements, boolean erased) {

    public KnownMember {
        placements = List.copyOf(placements);
        if (placements.isEmpty()) {
            throw new IllegalArgumentException("A member without any placement");
        }
    }

    /// The branch that earns what happens on that day: the one the member was in; before the first placement the
    /// first, after the last one the last, so that a step is counted also when the Party admits a former member.
    public UnitId branchOn(LocalDate day) {
        return placements.reversed().stream()
                .filter(it -> !it.from().isAfter(day))
                .findFirst()
                .orElse(placements.getFirst())
                .unit();
    }

    /// Whether the member really was in that branch on that day.
    public boolean belongsTo(UnitId branch, LocalDate day) {
        return placements.stream().anyMatch(it -> it.unit().equals(branch) && it.holdsOn(day));
    }
}
