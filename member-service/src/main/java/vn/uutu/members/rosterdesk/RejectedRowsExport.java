package vn.uutu.members.rosterdesk;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.imports.ImportJob;
import vn.uutu.imports.Imports;
import vn.uutu.members.privacy.Access;
import vn.uutu.members.privacy.AccessLog;
import vn.uutu.members.privacy.Purpose;
import vn.uutu.problems.Refusal;
import vn.uutu.scope.Scope;

/// Whether the rows that were not taken can be had; if so, the export is written down before the first of them goes.
@Service
class RejectedRowsExport {

    private final Imports imports;
    private final AccessLog log;

    RejectedRowsExport(Imports imports, AccessLog log) {
        this.imports = imports;
        this.log = log;
    }

    /// @throws Refusal 409 while the roster is worked in, 410 once the rows are gone
    @Transactional
    public void record(Scope scope, Purpose purpose, ImportJob job) {
        if (!imports.overview(job).isEnded()) {
            throw Refusal.of(HttpStatus.CONFLICT, "roster-not-done");
        }
        var rows = imports.rejectedRows(job).orElseThrow(() -> Refusal.of(HttpStatus.GONE, "roster-rows-gone"));
        log.record(new Access(scope.subject(), purpose, Access.Action.EXPORT, OwnRosters.unitOf(job), List.of(), rows));
    }
}
