package vn.uutu.members.appraisal;

import java.time.LocalDate;
import java.util.Optional;
import vn.uutu.members.member.Member;
import vn.uutu.members.record.Rules;
import vn.uutu.members.unit.Sector;
import vn.uutu.members.unit.Unit;
import vn.uutu.members.unit.UnitId;
import vn.uutu.members.unit.Units;

/// A branch without a sector of its own has that of the nearest unit above it.
record BranchesInTime(Member.Known member, Units units) implements Rules.Branches {

    @Override
    public boolean hasOneOn(LocalDate day) {
        return branchOn(day).isPresent();
    }

    @Override
    public Optional<Sector> sectorOn(LocalDate day) {
        var unit = branchOn(day).map(units::get);
        while (unit.isPresent() && unit.get().identity().sector().isEmpty()) {
            unit = above(unit.get(), day);
        }
        return unit.flatMap(it -> it.identity().sector());
    }

    private Optional<UnitId> branchOn(LocalDate day) {
        var start = member.placements().start();
        return member.placements().at(day.isBefore(start) ? start : day);
    }

    private Optional<Unit> above(Unit unit, LocalDate day) {
        return unit.history().parents().at(day).flatMap(parent -> parent).map(units::get);
    }
}
