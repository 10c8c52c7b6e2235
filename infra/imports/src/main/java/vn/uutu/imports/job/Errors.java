package vn.uutu.imports.job;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.uutu.imports.ImportReport;
import vn.uutu.imports.Sealing;
import vn.uutu.imports.outcome.Place;
import vn.uutu.imports.outcome.Trace;

/// The faulty cells of jobs. They are personal data.
class Errors {

    static final int PAGE = 10_000;
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    Errors(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// A reported cell and its place in the order: by row, then as found.
    record Entry(int ordinal, ImportReport.Error error) {}

    void add(UUID job, List<Tally.Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into import_error (job_id, row_number, ordinal, column_name, value,
                                                  expected_vi, expected_en)
                        select :job, row_number,
                               row_number() over (partition by row_number order by position) as ordinal,
                               column_name, value, vi, en
                          from unnest(:rows, :columns, :values, :vi, :en)
                          with ordinality as finding (row_number, column_name, value, vi, en, position)
                        """)
                .param("job", job)
                .param("rows", findings.stream().map(Tally.Finding::row).toArray(Integer[]::new))
                .param("columns", findings.stream().map(Tally.Finding::column).toArray(String[]::new))
                .param(
                        "values",
                        findings.stream()
                                .map(Tally.Finding::value)
                                .map(this::sealed)
                                .toArray(byte[][]::new))
                .param("vi", findings.stream().map(f -> f.expected().vi()).toArray(String[]::new))
                .param("en", findings.stream().map(f -> f.expected().en()).toArray(String[]::new))
                .update();
    }

    /// One more than a page, so that the caller sees whether there is another.
    List<Entry> after(UUID job, Cursor cursor, Locale locale) {
        String expected = locale.getLanguage().equals("en") ? "expected_en" : "expected_vi";
        return jdbc.sql("select row_number, ordinal, column_name, value, " + expected + """
                         as expected
                          from import_error
                         where job_id = :job and (row_number, ordinal) > (:row, :ordinal)
                         order by row_number, ordinal
                         limit :limit
                        """)
                .param("job", job)
                .param("row", cursor.row())
                .param("ordinal", cursor.ordinal())
                .param("limit", PAGE + 1)
                .query((row, _) -> new Entry(
                        row.getInt("ordinal"),
                        new ImportReport.Error(
                                row.getInt("row_number"),
                                row.getString("column_name"),
                                opened(row.getBytes("value")),
                                row.getString("expected"))))
                .list();
    }

    private byte[] sealed(String value) {
        return sealing.seal(value.getBytes(StandardCharsets.UTF_8));
    }

    private String opened(byte[] value) {
        return new String(sealing.open(value), StandardCharsets.UTF_8);
    }

    void removeOf(UUID job) {
        jdbc.sql("delete from import_error where job_id = :job")
                .param("job", job)
                .update();
    }

    void removeOlderThan(Duration age) {
        jdbc.sql("""
                        delete from import_error
                         using import_job
                         where import_job.id = import_error.job_id
                           and import_job.finished_at < clock_timestamp() - make_interval(secs => :age)
                        """).param("age", (double) age.toSeconds()).update();
    }

    /// The rows with a reported value that leaves one of these traces.
    Stream<Place> with(Set<String> traces) {
        return Place.all(after -> jdbc.sql("""
                        select job_id, row_number, array_agg(value) as said
                          from import_error
                         where (job_id, row_number) > (:job, :row)
                         group by job_id, row_number
                         order by job_id, row_number
                         limit :limit
                        """)
                        .param("job", after.job())
                        .param("row", after.row())
                        .param("limit", AT_ONCE)
                        .query((row, _) -> new Place.Said(Place.of(row), said(row)))
                        .list())
                .filter(said -> Trace.isIn(said.values(), traces))
                .map(Place.Said::place);
    }

    private List<String> said(ResultSet row) throws SQLException {
        return Arrays.stream((byte[][]) row.getArray("said").getArray())
                .map(this::opened)
                .toList();
    }

    /// Everything reported of a row goes, since its other cells tell of the same person.
    int blank(Collection<Place> places) {
        return jdbc.sql("""
                        update import_error
                           set value = :nothing
                         where (job_id, row_number) in (select * from unnest(:jobs, :rows))
                        """)
                .param("nothing", sealed(""))
                .param("jobs", Place.jobs(places))
                .param("rows", Place.rows(places))
                .update();
    }
}
