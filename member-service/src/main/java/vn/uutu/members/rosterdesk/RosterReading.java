package vn.uutu.members.rosterdesk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.imports.ImportJob;
import vn.uutu.imports.ImportReport;
import vn.uutu.imports.Imports;
import vn.uutu.members.privacy.Access;
import vn.uutu.members.privacy.AccessLog;
import vn.uutu.members.privacy.Purpose;
import vn.uutu.scope.Scope;

/// What became of a roster. What is wrong quotes names and numbers, so its reading is written down; figures are not.
@Service
class RosterReading {

    /// The name in a row, else the member code.
    private static final List<String> WHO = List.of("Họ và tên", "Mã định danh đoàn viên");

    private final Imports imports;
    private final AccessLog log;

    RosterReading(Imports imports, AccessLog log) {
        this.imports = imports;
        this.log = log;
    }

    @Transactional
    public RosterReport read(Scope scope, Purpose purpose, ImportJob job, Locale locale, Optional<String> cursor) {
        var overview = imports.overview(job); // before the errors: what is done has all of them
        var report = imports.report(job, locale, cursor);
        var rows =
                report.errors().stream().map(ImportReport.Error::row).distinct().toList();
        if (rows.isEmpty()) {
            return RosterReport.of(overview, report, Map.of(), locale);
        }
        var unit = OwnRosters.unitOf(job);
        log.record(new Access(scope.subject(), purpose, Access.Action.READ, unit, List.of(), rows.size()));
        return RosterReport.of(overview, report, imports.rejectedCells(job, WHO, rows), locale);
    }
}
