package vn.uutu.imports.job;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.uutu.imports.outcome.Overview;
import vn.uutu.imports.outcome.Overviews;
import vn.uutu.imports.outcome.RehearsalRefused;
import vn.uutu.imports.outcome.RehearsalRefused.Reason;

/// Turns a dry run into a job that does what it tried out, with the file that was kept of it.
class Rehearsed {

    private final JdbcClient jdbc;
    private final Overviews overviews;

    Rehearsed(JdbcClient jdbc, Overviews overviews) {
        this.jdbc = jdbc;
        this.overviews = overviews;
    }

    /// The dry run is locked meanwhile: two requests at once make one job.
    UUID run(UUID rehearsal) {
        jdbc.sql("select id from import_job where id = :id for update")
                .param("id", rehearsal)
                .query(UUID.class)
                .single();
        refuseUnlessRunnable(overviews.of(rehearsal));
        var job = jdbc.sql("""
                        insert into import_job (id, kind, subject, parameter_names, parameter_values, dry_run, layout,
                                                ignored_columns, header, file_digest, rows, rehearsal)
                        select uuidv7(), kind, subject, parameter_names, parameter_values, false, layout,
                               ignored_columns, header, file_digest, rows, id
                          from import_job
                         where id = :id
                        returning id
                        """).param("id", rehearsal).query(UUID.class).single();
        jdbc.sql("update import_chunk set job_id = :job where job_id = :rehearsal")
                .param("job", job)
                .param("rehearsal", rehearsal)
                .update();
        return job;
    }

    private static void refuseUnlessRunnable(Overview rehearsal) {
        if (!rehearsal.dryRun()) {
            throw new RehearsalRefused(Reason.NO_DRY_RUN);
        }
        if (!rehearsal.status().equals("done")) {
            throw new RehearsalRefused(Reason.NOT_DONE);
        }
        if (rehearsal.run().isPresent()) {
            throw new RehearsalRefused(Reason.RUN_ALREADY);
        }
        if (rehearsal.runnableUntil().isEmpty()) {
            throw new RehearsalRefused(Reason.TOO_OLD);
        }
    }
}
