package vn.uutu.imports.job;

import vn.uutu.imports.outcome.Changes;
import vn.uutu.imports.outcome.RejectedRows;

/// Takes away what is kept of ended jobs, when its time has come.
record Retention(Errors errors, RejectedRows rejected, Changes changes, Uploads uploads, ImportsProperties properties) {

    void enforce() {
        errors.removeOlderThan(properties.keepErrors());
        rejected.removeOlderThan(properties.keepErrors());
        changes.removeOlderThan(properties.keepErrors());
        uploads.removeRehearsed(properties.keepRehearsed());
    }
}
