package vn.uutu.members.rosterdesk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.uutu.imports.ImportReport;
import vn.uutu.imports.outcome.Overview;

/// A roster in figures, and a page of what is wrong in it.
record RosterReport(
        @JsonUnwrapped RosterSummary summary,
        List<String> ignoredColumns,
        List<ImportReport.Error> errors,
        @Nullable String nextCursor) {

    static RosterReport of(Overview overview, ImportReport report, Locale locale) {
        return new RosterReport(
                RosterSummary.of(overview, locale),
                report.ignoredColumns(),
                report.errors(),
                report.nextCursor().orElse(null));
    }
}
