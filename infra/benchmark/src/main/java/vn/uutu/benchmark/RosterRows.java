package vn.uutu.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

/// Rows of a roster per second, from the first byte of the request to `done`. Both kinds take turns.
record RosterRows(MachineClient writer, Roll roll, Figures figures, Size size) {

    void measure(Report report) {
        var upload = new Upload(writer, "/api/rosters");
        var perSecond = new EnumMap<Sheet.Format, List<Double>>(Sheet.Format.class);
        for (var round = 0; round < size.rounds(); round++) {
            for (var format : Sheet.Format.values()) {
                var content = roll.take(size.rows()).as(format);
                var seconds = upload.seconds("roster." + name(format), content, size.rows());
                perSecond.computeIfAbsent(format, _ -> new ArrayList<>()).add(size.rows() / seconds);
            }
        }
        figures.expectMore(roll.taken(), 0, 0);
        figures.awaitExpected();
        perSecond.forEach((format, rates) -> report.add(
                "roster, %s of %,d new members".formatted(format, size.rows()), Samples.of(rates, "rows/s")));
    }

    private static String name(Sheet.Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
