package vn.uutu.imports.job;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.uutu.imports.ImportReport;

/// The faulty cells of jobs. They are personal data.
class Errors {

    static final int PAGE = 10_000;

    private final JdbcClient jdbc;

    Errors(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                .param("values", findings.stream().map(Tally.Finding::value).toArray(String[]::new))
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
                                row.getString("value"),
                                row.getString("expected"))))
                .list();
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

    /// Everything reported of a row goes, since its other cells tell of the same person.
    int forget(String... values) {
        return jdbc.sql("""
                        with trace as materialized (
                            select import_trace(value) as trace
                              from unnest(:values) as value
                             where import_trace(value) <> ''
                        )
                        update import_error as error
                           set value = ''
                          from (select job_id, row_number
                                  from import_error
                                 where import_trace(value) in (select trace from trace)
                                union
                                select job_id, row_number
                                  from import_rejected
                                 where exists (select
                                                 from unnest(cells) as cell
                                                where import_trace(cell) in (select trace from trace))) as found
                         where error.job_id = found.job_id and error.row_number = found.row_number
                        """).param("values", values).update();
    }
}
