package vn.uutu.members.member;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.uutu.members.unit.UnitId;

/// All members, as if they were in memory.
public interface Members {

    Optional<Member> find(MemberId id);

    default Member get(MemberId id) {
        return find(id).orElseThrow(() -> new MemberProblem.NotFound(id));
    }

    /// Those of them that there are, in no order.
    List<Member> all(Collection<MemberId> ids);

    /// Somebody whose name is known; an erased member is as absent as one that never was.
    default Member.Known known(MemberId id) {
        return switch (get(id)) {
            case Member.Known known -> known;
            case Member.Erased erased -> throw new MemberProblem.NotFound(erased.id());
        };
    }

    /// All known members that have one of these numbers, or one of these names and birth dates in that branch.
    List<Member.Known> resembling(Collection<Likeness> likenesses);

    /// Adds new members, or replaces the previous versions of known ones.
    ///
    /// @throws MemberProblem.ChangedMeanwhile if someone else was faster
    /// @throws MemberProblem.NumberTaken if another member has one of the numbers
    void save(Collection<? extends Member> members);

    /// What tells one member from another, as far as it is known.
    record Likeness(Profile profile, UnitId unit) {}
}
