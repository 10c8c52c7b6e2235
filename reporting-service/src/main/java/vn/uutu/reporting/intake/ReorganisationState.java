package vn.uutu.reporting.intake;

import java.util.List;
import java.util.UUID;
import vn.uutu.reporting.rollup.Reorganisations.Part;

/// What reporting reads of `uutu.reorganisations.v1`: one part of one reorganisation.
record ReorganisationState(UUID reorganisationId, int part, int parts, List<UnitState> units) {

    Part kept() {
        return new Part(
                reorganisationId,
                part,
                parts,
                units.stream().map(UnitState::unit).toList());
    }
}
