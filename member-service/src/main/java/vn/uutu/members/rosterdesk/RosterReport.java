package vn.uutu.members.rosterdesk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.uutu.imports.ImportReport;
import vn.uutu.imports.outcome.Overview;

/// A roster in figures, and a page of what is wrong in it.
record RosterReport(
        @JsonUnwrapped RosterSummary summary,
        List<String> ignoredColumns,
        List<Error> errors,
        @Nullable String nextCursor) {

    /// One faulty cell, in whose row it is, and what was expected there.
    ///
    /// @param who the name in the row, else the member code; none where it has neither or is not kept
    record Error(int row, @Nullable String who, String column, String value, String expected) {}

    static RosterReport of(Overview overview, ImportReport report, Map<Integer, String> people, Locale locale) {
        return new RosterReport(
                RosterSummary.of(overview, locale),
                report.ignoredColumns(),
                report.errors().stream()
                        .map(it -> new Error(it.row(), people.get(it.row()), it.column(), it.value(), it.expected()))
                        .toList(),
                report.nextCursor().orElse(null));
    }
}
