package vn.uutu.reporting.fact;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.uutu.reporting.fact.Counting.Cohort;
import vn.uutu.reporting.fact.Counting.Duration;
import vn.uutu.reporting.fact.Counting.Flow;
import vn.uutu.reporting.fact.Counting.Stock;
import vn.uutu.reporting.fact.Counting.Structure;

/// What cells count. What a programme calls "referred" or "admitted" is one of these, chosen by its settings.
///
/// A measure that is added, or is counted in another way, needs a migration by which everything is counted again.
public enum Measure {
    REFERRED_BY_HAND_OVER(1, "referred-by-hand-over", new Flow("handed-over")),
    REFERRED_BY_RESOLUTION(2, "referred-by-resolution", new Flow("resolved")),
    ADMITTED_BY_DECISION(3, "admitted-by-decision", new Flow("admitted")),
    ADMITTED_BY_CEREMONY(4, "admitted-by-ceremony", new Flow("ceremony-held")),
    MEMBERS(5, "members", new Stock()),
    MEMBERS_BY_STRUCTURE(6, "members-by-structure", new Structure(MEMBERS)),
    SELECTED(7, "selected", new Flow("selected")),
    CONFIRMED(8, "confirmed", new Flow("confirmed")),
    CLASS_COMPLETED(9, "class-completed", new Flow("class-completed")),
    PROSPECT_RECOGNISED(10, "prospect-recognised", new Flow("prospect-recognised")),
    /// Cases that are open: from the selection to the decision on admission or the exit.
    POOL(11, "pool", new Stock()),
    POOL_BY_STRUCTURE(12, "pool-by-structure", new Structure(POOL)),
    /// Open cases that were selected 24 months ago or more and have not been recognised as a prospect.
    STALLED(13, "stalled", new Stock()),
    STALLED_BY_STRUCTURE(14, "stalled-by-structure", new Structure(STALLED)),
    CONFIRMED_OF_SELECTED(15, "confirmed-of-selected", new Cohort("selected", "confirmed")),
    HANDED_OVER_OF_SELECTED(16, "handed-over-of-selected", new Cohort("selected", "handed-over")),
    CLASS_COMPLETED_OF_SELECTED(17, "class-completed-of-selected", new Cohort("selected", "class-completed")),
    PROSPECT_OF_SELECTED(18, "prospect-recognised-of-selected", new Cohort("selected", "prospect-recognised")),
    RESOLVED_OF_SELECTED(19, "resolved-of-selected", new Cohort("selected", "resolved")),
    ADMITTED_OF_SELECTED(20, "admitted-of-selected", new Cohort("selected", "admitted")),
    CEREMONY_OF_SELECTED(21, "ceremony-held-of-selected", new Cohort("selected", "ceremony-held")),
    ADMITTED_OF_HANDED_OVER(22, "admitted-of-handed-over", new Cohort("handed-over", "admitted")),
    CEREMONY_OF_HANDED_OVER(23, "ceremony-held-of-handed-over", new Cohort("handed-over", "ceremony-held")),
    ADMITTED_OF_RESOLVED(24, "admitted-of-resolved", new Cohort("resolved", "admitted")),
    CEREMONY_OF_RESOLVED(25, "ceremony-held-of-resolved", new Cohort("resolved", "ceremony-held")),
    HAND_OVER_WITHIN_90(26, "hand-over-within-90", Duration.toHandOver(0, 90)),
    HAND_OVER_WITHIN_180(27, "hand-over-within-180", Duration.toHandOver(91, 180)),
    HAND_OVER_WITHIN_365(28, "hand-over-within-365", Duration.toHandOver(181, 365)),
    HAND_OVER_WITHIN_730(29, "hand-over-within-730", Duration.toHandOver(366, 730)),
    HAND_OVER_LATER(30, "hand-over-later", Duration.toHandOver(731, Duration.OPEN)),
    ADMISSION_WITHIN_90(31, "admission-within-90", Duration.toAdmission(0, 90)),
    ADMISSION_WITHIN_180(32, "admission-within-180", Duration.toAdmission(91, 180)),
    ADMISSION_WITHIN_365(33, "admission-within-365", Duration.toAdmission(181, 365)),
    ADMISSION_WITHIN_730(34, "admission-within-730", Duration.toAdmission(366, 730)),
    ADMISSION_LATER(35, "admission-later", Duration.toAdmission(731, Duration.OPEN)),
    OFFICIAL(36, "official", new Flow("official")),
    OFFICIAL_OF_SELECTED(37, "official-of-selected", new Cohort("selected", "official")),
    OFFICIAL_OF_ADMITTED(38, "official-of-admitted", new Cohort("admitted", "official")),
    OFFICIAL_OF_CEREMONY(39, "official-of-ceremony-held", new Cohort("ceremony-held", "official"));

    private static final Map<Measure, Measure> BY_STRUCTURE = new EnumMap<>(Measure.class);

    static {
        for (var measure : values()) {
            if (measure.counting instanceof Structure(Measure stock)) {
                BY_STRUCTURE.put(stock, measure);
                BY_STRUCTURE.put(measure, measure);
            }
        }
    }

    private final int number;
    private final String code;
    private final Counting counting;

    Measure(int number, String code, Counting counting) {
        this.number = number;
        this.code = code;
        this.counting = counting;
    }

    /// How it is stored; never changes.
    public int number() {
        return number;
    }

    public String code() {
        return code;
    }

    public Counting counting() {
        return counting;
    }

    /// For a stock, the measure under which it comes and goes with the structure above it. The stock is the sum of
    /// both.
    public Optional<Measure> byStructure() {
        return Optional.ofNullable(BY_STRUCTURE.get(this));
    }

    public static Measure of(int number) {
        return values()[number - 1];
    }
}
