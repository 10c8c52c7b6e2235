package vn.uutu.data;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.uutu.data.ReferralCase.Ending;
import vn.uutu.data.ReferralCase.Step;

/// Carries one selected member as far as diligence and luck let it come by the end of 2025.
///
/// @param diligence of the district: about 1, above for a good one
record Pipeline(double diligence, Dice dice) {

    private static final List<Ending> ENDINGS = List.of(
            new Ending(LocalDate.EPOCH, "rút", "Nguyện vọng cá nhân"),
            new Ending(LocalDate.EPOCH, "trả lại", "Hồ sơ chưa đạt"),
            new Ending(LocalDate.EPOCH, "không thông qua", "Không đủ phiếu"));

    ReferralCase carry(Person person, LocalDate selected) {
        var present = dice.between(9, 24);
        var steps = new EnumMap<Step, LocalDate>(Step.class);
        steps.put(Step.SELECTED, selected);
        var halted = walk(selected, steps);
        var ended = halted.filter(_ -> dice.chance(0.12)).map(this::ending);
        return new ReferralCase(person, dice.between(present * 2 / 3 + 1, present), present, steps, ended);
    }

    /// The date at which the case came to a halt without being finished.
    private Optional<LocalDate> walk(LocalDate selected, Map<Step, LocalDate> steps) {
        var date = selected;
        for (var hurdle : hurdles()) {
            var next = dice.after(date, hurdle.leastDays(), hurdle.mostDays());
            if (!dice.chance(hurdle.chance()) || next.isAfter(Population.end())) {
                return Optional.of(date).filter(_ -> !steps.containsKey(Step.ADMITTED));
            }
            steps.put(hurdle.step(), next);
            date = next;
        }
        return Optional.empty();
    }

    private List<Hurdle> hurdles() {
        var classFirst = dice.chance(0.7);
        return List.of(
                new Hurdle(Step.CONFIRMED, 2, 12, 0.985),
                new Hurdle(Step.HANDED_OVER, 4, 30, 0.975),
                new Hurdle(classFirst ? Step.CLASS_COMPLETED : Step.PROSPECT_RECOGNISED, 15, 90, likely(0.90)),
                new Hurdle(classFirst ? Step.PROSPECT_RECOGNISED : Step.CLASS_COMPLETED, 10, 90, likely(0.88)),
                new Hurdle(Step.RESOLVED, 5, 45, likely(0.87)),
                new Hurdle(Step.ADMITTED, 20, 75, likely(0.86)),
                new Hurdle(Step.CEREMONY_HELD, 3, 25, 0.96));
    }

    private double likely(double chance) {
        return Math.min(0.99, 1 - (1 - chance) / diligence);
    }

    private Ending ending(LocalDate after) {
        var ending = dice.one(ENDINGS);
        var on = dice.after(after, 5, 120);
        return new Ending(on.isAfter(Population.end()) ? Population.end() : on, ending.kind(), ending.reason());
    }

    private record Hurdle(Step step, int leastDays, int mostDays, double chance) {}
}
