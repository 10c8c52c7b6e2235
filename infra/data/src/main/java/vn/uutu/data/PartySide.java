package vn.uutu.data;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.uutu.data.ReferralCase.Ending;
import vn.uutu.data.ReferralCase.Step;

/// What the Party did with whoever was admitted: its votes, as far as the Union learned of them, and what came of the
/// probation.
///
/// @param dice its own, so that the rest of the story does not depend on it
record PartySide(Dice dice) {

    private static final int PROBATION_MONTHS = 12;
    private static final List<String> REASONS =
            List.of("Bỏ sinh hoạt Đảng hoặc không đóng đảng phí", "Không làm nhiệm vụ đảng viên", "Xin ra khỏi Đảng");

    ReferralCase goOn(ReferralCase told) {
        var steps = new EnumMap<>(told.steps());
        told.on(Step.ADMITTED).ifPresent(decided -> vote(told.on(Step.RESOLVED).orElseThrow(), decided, steps));
        var removed = told.on(Step.CEREMONY_HELD).flatMap(held -> endProbation(held, steps));
        return new ReferralCase(
                told.person(),
                told.votes(),
                told.present(),
                steps,
                told.ending().or(() -> removed));
    }

    private void vote(LocalDate ready, LocalDate decided, Map<Step, LocalDate> steps) {
        if (dice.chance(0.85)) {
            var cell = between(ready, decided);
            steps.put(Step.CELL_VOTED, cell);
            if (dice.chance(0.8)) {
                steps.put(Step.COMMITTEE_VOTED, between(cell, decided));
            }
        }
    }

    private LocalDate between(LocalDate from, LocalDate to) {
        return from.plusDays(dice.between(0, (int) (to.toEpochDay() - from.toEpochDay())));
    }

    private Optional<Ending> endProbation(LocalDate held, Map<Step, LocalDate> steps) {
        var until = held.plusMonths(PROBATION_MONTHS);
        var removedOn = dice.after(held, 40, 330);
        if (dice.chance(0.015) && !removedOn.isAfter(Population.end())) {
            return Optional.of(new Ending(removedOn, "xóa tên", dice.one(REASONS)));
        }
        if (dice.chance(0.97) && !until.isAfter(Population.end())) {
            steps.put(Step.OFFICIAL, until);
        }
        return Optional.empty();
    }
}
