package vn.uutu.members.rosterdesk;

import java.util.HashMap;
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
        if (!rows.isEmpty()) {
            var unit = OwnRosters.unitOf(job);
            log.record(new Access(scope.subject(), purpose, Access.Action.READ, unit, List.of(), rows.size()));
        }
        return RosterReport.of(overview, report, people(job, rows), locale);
    }

    private Map<Integer, String> people(ImportJob job, List<Integer> rows) {
        var people = new HashMap<>(imports.rejectedCells(job, "Mã định danh đoàn viên", rows));
        people.putAll(imports.rejectedCells(job, "Họ và tên", rows));
        return people;
    }
}
