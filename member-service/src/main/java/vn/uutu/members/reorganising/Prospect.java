package vn.uutu.members.reorganising;

import java.util.Map;
import java.util.Set;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.reorganisation.Plan;
import vn.uutu.members.reorganisation.Tree;
import vn.uutu.members.unit.UnitId;

/// What a proposal would do as things stand.
///
/// @param members who belongs to the units that close
/// @param changedLater the units that stand in the way because they were changed after its day already
record Prospect(Tree tree, Map<UnitId, Set<MemberId>> members, Plan plan, Set<UnitId> changedLater) {

    boolean isReady() {
        return plan.isComplete() && changedLater.isEmpty();
    }
}
