package vn.uutu.imports.job;

import java.time.Duration;
import vn.uutu.imports.outcome.Changes;
import vn.uutu.imports.outcome.Overviews;
import vn.uutu.imports.outcome.RejectedRows;

/// All that can be asked of what became of a job, beside its errors.
record Outcomes(
        Overviews overviews, Changes changes, RejectedRows rejected, Rehearsed rehearsed, Duration keepErrors) {}
