package vn.uutu.reporting.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.reporting.tree.Unit;

/// Where a unit and its children stand.
///
/// @param view as-was, as-is or as-on:2025-06-30: on which tree history is laid
/// @param completeTo everything announced up to here is counted, but for what is parked
/// @param ageMillis from `completeTo` to the moment of the answer
/// @param waiting contributions that will be counted when their unit is known; absent if none
/// @param parked aggregates whose newest state could not be understood; absent if none
record ProgressView(
        UnitView unit,
        String view,
        List<IndicatorView> indicators,
        List<ChildView> children,
        Instant completeTo,
        long ageMillis,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> waiting,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> parked) {

    /// As it is called at the end of the range, or on the day of the view.
    ///
    /// @param closedOn the first day without the unit; absent while it exists
    record UnitView(
            UUID id,
            String code,
            String name,
            String level,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> closedOn) {

        static UnitView of(Unit unit, LocalDate day) {
            return new UnitView(
                    unit.id().value(),
                    unit.codeAt(day),
                    unit.nameAt(day),
                    unit.levelAt(day),
                    unit.closedOn().filter(_ -> unit.isClosedOn(day)));
        }
    }

    /// @param kind floor, exact, cap or ratio where the programme promises something; else count, stock, ratio or
    /// histogram
    /// @param value the count, the ratio to four digits, or the middle of a histogram; null if it cannot be known
    /// @param numerator of a ratio, as its denominator: those of a parent are the sums of its children's
    record IndicatorView(
            String indicator,
            String kind,
            @Nullable BigDecimal target,
            @Nullable BigDecimal value,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CoverageView> coverage,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<SpreadView> spread) {

        IndicatorView withoutCoverage() {
            return new IndicatorView(indicator, kind, target, value, numerator, denominator, Optional.empty(), spread);
        }
    }

    /// @param quarters that lie in the range, and how many of them have a number from outside in some unit
    /// @param missing the quarters in which none is known
    /// @param admitted in the whole range, and how many of them in the covered units and quarters
    record CoverageView(int quarters, int covered, List<String> missing, int admitted, int admittedCovered) {}

    /// A child; month by month on the tree of each, with only those months at whose end it was one.
    ///
    /// @param formerly the district that it, or the unit that it took over from, stood under before it had none
    record ChildView(
            UnitView unit,
            List<IndicatorView> indicators,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<FormerView> formerly) {}

    record FormerView(UUID id, String code, String name) {

        static FormerView of(Unit unit, LocalDate day) {
            return new FormerView(unit.id().value(), unit.codeAt(day), unit.nameAt(day));
        }
    }

    /// Whether somebody who sees the one sees all of the other, but for its age.
    boolean showsTheSameAs(ProgressView other) {
        return unit.equals(other.unit)
                && view.equals(other.view)
                && indicators.equals(other.indicators)
                && children.equals(other.children)
                && waiting.equals(other.waiting)
                && parked.equals(other.parked);
    }
}
