package vn.uutu.reporting.targeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.uutu.reporting.target.Targets;

/// An entry of the journal on the wire: what was set, by whom, when and why.
record EntryView(
        String indicator, int year, @Nullable Integer amount, String author, Instant recordedAt, String reason) {

    static EntryView of(Targets.Entry entry) {
        var target = TargetView.of(entry.target());
        return new EntryView(
                target.indicator(),
                target.year(),
                target.amount(),
                entry.authorship().author(),
                entry.authorship().recordedAt(),
                entry.authorship().reason());
    }
}
