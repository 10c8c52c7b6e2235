package vn.uutu.imports.job;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.uutu.imports.ImportJob;
import vn.uutu.imports.ImportReport;
import vn.uutu.imports.Submission;
import vn.uutu.imports.column.Wording;

/// The table of jobs. All its clocks are the database's, so that processes need not agree on the time.
class Jobs {

    private static final String JOB = """
            id, kind, subject, parameter_names, parameter_values, dry_run, layout,
            (handed_in_at at time zone 'Asia/Ho_Chi_Minh')::date as handed_in_on
            """;

    private final JdbcClient jdbc;
    private final double lease;

    Jobs(JdbcClient jdbc, Duration lease) {
        this.jdbc = jdbc;
        this.lease = lease.toMillis() / 1000.0;
    }

    UUID add(Submission submission, Inspection inspection, byte[] digest) {
        List<String> names = List.copyOf(submission.parameters().keySet());
        return jdbc.sql("""
                        insert into import_job (id, kind, subject, parameter_names, parameter_values, dry_run, layout,
                                                ignored_columns, header, file_digest, rows)
                        values (uuidv7(), :kind, :subject, :names, :values, :dryRun, :layout, :ignored, :header,
                                :digest, :rows)
                        returning id
                        """)
                .param("kind", submission.kind())
                .param("subject", submission.subject())
                .param("names", names.toArray(String[]::new))
                .param(
                        "values",
                        names.stream().map(submission.parameters()::get).toArray(String[]::new))
                .param("dryRun", submission.dryRun())
                .param("layout", inspection.layout())
                .param("ignored", inspection.ignored().toArray(String[]::new))
                .param("header", inspection.header().toArray(String[]::new))
                .param("digest", digest)
                .param("rows", inspection.rows())
                .query(UUID.class)
                .single();
    }

    Optional<ImportJob> find(String kind, UUID id, String subject) {
        return jdbc.sql("select " + JOB + " from import_job where id = :id and kind = :kind and subject = :subject")
                .param("id", id)
                .param("kind", kind)
                .param("subject", subject)
                .query((row, _) -> job(row))
                .optional();
    }

    /// Whether it has ended, and not longer ago than that.
    boolean endedWithin(ImportJob job, Duration age) {
        return jdbc.sql("""
                        select coalesce(finished_at > clock_timestamp() - make_interval(secs => :age), false)
                          from import_job
                         where id = :id
                        """)
                .param("id", job.id())
                .param("age", (double) age.toSeconds())
                .query(Boolean.class)
                .single();
    }

    /// Holds off new jobs and all progress until the end of the transaction.
    boolean hasUnfinished(String kind) {
        jdbc.sql("lock table import_job in share mode").update();
        return jdbc.sql("""
                        select exists (select from import_job where kind = :kind and status in ('waiting', 'running'))
                        """).param("kind", kind).query(Boolean.class).single();
    }

    /// Takes the oldest job that nobody holds. A rehearsal left nothing behind, so it begins anew.
    Optional<Claim> claim(Collection<String> kinds) {
        UUID token = UUID.randomUUID();
        return jdbc.sql("""
                        update import_job
                           set status = 'running', lease_token = :token, attempts = attempts + 1,
                               lease_until = clock_timestamp() + make_interval(secs => :lease),
                               handled = case when dry_run then 0 else handled end,
                               accepted = case when dry_run then 0 else accepted end,
                               unchanged = case when dry_run then 0 else unchanged end,
                               rejected = case when dry_run then 0 else rejected end,
                               possible_duplicates = case when dry_run then 0 else possible_duplicates end,
                               skipped = case when dry_run then 0 else skipped end
                         where id = (select id
                                       from import_job
                                      where status in ('waiting', 'running')
                                        and kind in (:kinds)
                                        and (lease_until is null or lease_until < clock_timestamp())
                                      order by handed_in_at
                                      limit 1
                                        for update skip locked)
                        returning handled, attempts,
                        """ + JOB)
                .param("token", token)
                .param("lease", lease)
                .param("kinds", kinds)
                .query((row, _) -> new Claim(job(row), token, row.getInt("handled"), row.getInt("attempts")))
                .optional();
    }

    /// Locks the job for the rest of the transaction and tells how many rows are settled; empty when another has it.
    Optional<Integer> lock(Claim claim) {
        return jdbc.sql("select handled from import_job where id = :id and lease_token = :token for update")
                .param("id", claim.job().id())
                .param("token", claim.token())
                .query(Integer.class)
                .optional();
    }

    /// A live job that gets on is no candidate for giving up; a rehearsal gets on only by ending.
    void advance(Claim claim, Tally tally) {
        jdbc.sql("""
                        update import_job
                           set handled = handled + :accepted + :unchanged + :rejected + :duplicates + :skipped,
                               accepted = accepted + :accepted,
                               unchanged = unchanged + :unchanged,
                               rejected = rejected + :rejected,
                               possible_duplicates = possible_duplicates + :duplicates,
                               skipped = skipped + :skipped,
                               attempts = case when dry_run then attempts else 0 end,
                               lease_until = clock_timestamp() + make_interval(secs => :lease)
                         where id = :id
                        """)
                .param("id", claim.job().id())
                .param("lease", lease)
                .param("accepted", tally.accepted())
                .param("unchanged", tally.unchanged())
                .param("rejected", tally.rejected())
                .param("duplicates", tally.possibleDuplicates())
                .param("skipped", tally.skipped())
                .update();
    }

    /// Live transactions hold their row: they need no longer lease, and are not waited for.
    void keep(Collection<UUID> tokens) {
        jdbc.sql("""
                        update import_job
                           set lease_until = clock_timestamp() + make_interval(secs => :lease)
                         where id in (select id from import_job where lease_token in (:tokens) for update skip locked)
                        """).param("lease", lease).param("tokens", tokens).update();
    }

    /// Gives the job back, so that another can go on at once.
    void release(Claim claim) {
        jdbc.sql("""
                        update import_job
                           set lease_token = null, lease_until = null, attempts = greatest(attempts - 1, 0)
                         where id = :id and lease_token = :token
                        """)
                .param("id", claim.job().id())
                .param("token", claim.token())
                .update();
    }

    /// False when another has the job.
    boolean end(Claim claim, Optional<Wording> failure) {
        return jdbc.sql("""
                        update import_job
                           set status = :status, failure_vi = :vi, failure_en = :en, finished_at = clock_timestamp(),
                               lease_token = null, lease_until = null
                         where id = :id and lease_token = :token
                        """)
                        .param("id", claim.job().id())
                        .param("token", claim.token())
                        .param("status", failure.isPresent() ? "failed" : "done")
                        .param("vi", failure.map(Wording::vi).orElse(null))
                        .param("en", failure.map(Wording::en).orElse(null))
                        .update()
                == 1;
    }

    /// Without errors.
    ImportReport report(ImportJob job, Locale locale) {
        return jdbc.sql("select * from import_job where id = :id")
                .param("id", job.id())
                .query((row, _) -> new ImportReport(
                        job.id(),
                        row.getString("status"),
                        job.dryRun(),
                        row.getInt("rows"),
                        row.getInt("accepted"),
                        row.getInt("unchanged"),
                        row.getInt("rejected"),
                        row.getInt("possible_duplicates"),
                        row.getInt("skipped"),
                        failure(row, locale),
                        List.of(strings(row.getArray("ignored_columns"))),
                        List.of(),
                        Optional.empty()))
                .single();
    }

    private static Optional<String> failure(ResultSet row, Locale locale) throws SQLException {
        String vi = row.getString("failure_vi");
        return vi == null ? Optional.empty() : Optional.of(new Wording(vi, row.getString("failure_en")).in(locale));
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        String[] names = strings(row.getArray("parameter_names"));
        String[] values = strings(row.getArray("parameter_values"));
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            parameters.put(names[i], values[i]);
        }
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("subject"),
                parameters,
                row.getBoolean("dry_run"),
                row.getString("layout"),
                row.getObject("handed_in_on", LocalDate.class));
    }

    static String[] strings(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
