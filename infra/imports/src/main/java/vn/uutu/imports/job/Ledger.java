package vn.uutu.imports.job;

import java.util.Optional;
import vn.uutu.imports.column.Wording;
import vn.uutu.imports.outcome.Changes;
import vn.uutu.imports.outcome.RejectedRows;

/// Writes down what became of a job. Whoever lost the lease writes nothing.
record Ledger(
        Jobs jobs, Errors errors, RejectedRows rejected, Changes changes, Uploads uploads, Transactions transactions) {

    /// Another process has taken the job over.
    static final class LeaseLost extends RuntimeException {

        LeaseLost() {
            super("lease lost", null, false, false);
        }
    }

    /// In the transaction that also holds the data. The job stays locked until its end.
    ///
    /// @return how many rows are settled already
    int begin(Claim claim) {
        return jobs.lock(claim).orElseThrow(LeaseLost::new);
    }

    void record(Claim claim, Tally tally, Portions.Portion portion) {
        var job = claim.job().id();
        errors.add(job, tally.findings());
        rejected.add(job, portion.sent(tally.notTaken()));
        changes.add(job, tally.changes(), claim.job().dryRun());
        jobs.advance(claim, tally);
    }

    /// A rehearsal's result outlives its data.
    void recordApart(Claim claim, Tally tally, Portions.Portion portion) {
        transactions.own().executeWithoutResult(_ -> {
            begin(claim);
            record(claim, tally, portion);
        });
    }

    /// What a rehearsal that did not come to its end has written.
    void clear(Claim claim) {
        transactions.own().executeWithoutResult(_ -> {
            begin(claim);
            errors.removeOf(claim.job().id());
            rejected.removeOf(claim.job().id());
            changes.removeOf(claim.job().id());
        });
    }

    /// @param keepsFile whether the job may still be run for real
    void end(Claim claim, Optional<Wording> failure, boolean keepsFile) {
        transactions.own().executeWithoutResult(_ -> {
            if (jobs.end(claim, failure) && !keepsFile) {
                uploads.remove(claim.job().id());
            }
        });
    }
}
