package vn.uutu.reporting.indicator;

import java.util.EnumSet;
import java.util.Set;
import vn.uutu.reporting.fact.Measure;
import vn.uutu.reporting.target.Settings;

/// An indicator: defined once, and used by every answer and every table.
///
/// @param code how it is called in addresses and answers; never changes
/// @param source document and section that ask for it
public record Definition(String code, Wording name, Wording meaning, Form form, String source) {

    /// All that has to be counted to tell it.
    public Set<Measure> measures(Settings settings) {
        var measures = EnumSet.noneOf(Measure.class);
        form.quantities()
                .flatMap(quantity -> quantity.measure(settings).stream())
                .forEach(measures::add);
        return measures;
    }

    public boolean countsMembers() {
        return form.quantities().anyMatch(quantity -> quantity.choice().contains(Measure.MEMBERS));
    }

    /// Whether it needs the numbers that come from outside.
    public boolean needsOutsideNumbers() {
        return form.quantities().anyMatch(Quantity.NewPartyMembers.class::isInstance);
    }
}
