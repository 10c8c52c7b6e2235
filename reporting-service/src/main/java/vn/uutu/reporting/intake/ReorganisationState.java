package vn.uutu.reporting.intake;

import java.util.List;
import java.util.UUID;
import vn.uutu.reporting.rollup.Reorganisations.Part;
import vn.uutu.reporting.tree.Division;
import vn.uutu.reporting.tree.UnitId;

/// What reporting reads of `uutu.reorganisations.v1`: one part of one reorganisation.
record ReorganisationState(UUID reorganisationId, int part, int parts, List<UnitState> units, List<Divided> divisions) {

    record Divided(UUID unitId, UUID memberId, UUID branchId) {

        Division division() {
            return new Division(new UnitId(unitId), memberId, new UnitId(branchId));
        }
    }

    Part kept() {
        return new Part(
                reorganisationId,
                part,
                parts,
                units.stream().map(UnitState::unit).toList(),
                divisions.stream().map(Divided::division).toList());
    }
}
