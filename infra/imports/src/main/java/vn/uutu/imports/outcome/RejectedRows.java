package vn.uutu.imports.outcome;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.uutu.imports.Sealing;
import vn.uutu.imports.sheet.Words;

/// The rows that were not taken, as they were sent. They are personal data.
public class RejectedRows {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    public RejectedRows(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// A row, and in one sentence for each faulty cell why it was not taken.
    public record Rejected(SentRow row, String reason) {}

    public void add(UUID job, List<SentRow> rows) {
        jdbc.sql("""
                        insert into import_rejected (job_id, row_number, kinds, cells)
                        select :job, row_number, kinds, cells
                          from unnest(:rows, :kinds, :cells) as row (row_number, kinds, cells)
                        """)
                .param("job", job)
                .param("rows", rows.stream().map(SentRow::number).toArray(Integer[]::new))
                .param("kinds", rows.stream().map(SentRow::kinds).toArray(String[]::new))
                .param("cells", rows.stream().map(this::sealed).toArray(byte[][]::new))
                .update();
    }

    private byte[] sealed(SentRow row) {
        return sealing.seal(row.texts().getBytes(StandardCharsets.UTF_8));
    }

    private String opened(ResultSet row) throws SQLException {
        return new String(sealing.open(row.getBytes("cells")), StandardCharsets.UTF_8);
    }

    public int count(UUID job) {
        return jdbc.sql("select count(*) from import_rejected where job_id = :job")
                .param("job", job)
                .query(Integer.class)
                .single();
    }

    public List<String> header(UUID job) {
        return jdbc.sql("select header from import_job where id = :job")
                .param("job", job)
                .query((row, _) -> texts(row, "header"))
                .single();
    }

    /// All of them in order, read a few hundred at a time.
    public Stream<List<Rejected>> of(UUID job, Locale locale) {
        return Stream.iterate(
                after(job, 0, locale),
                rows -> !rows.isEmpty(),
                rows -> after(job, rows.getLast().row().number(), locale));
    }

    private List<Rejected> after(UUID job, int row, Locale locale) {
        var expected = locale.getLanguage().equals("en") ? "expected_en" : "expected_vi";
        return jdbc.sql("""
                        select r.row_number, r.kinds, r.cells,
                               (select string_agg(concat_ws(': ', nullif(e.column_name, ''), e.%s), ' ' order by e.ordinal)
                                  from import_error e
                                 where e.job_id = r.job_id and e.row_number = r.row_number) as reason
                          from import_rejected r
                         where r.job_id = :job and r.row_number > :row
                         order by r.row_number
                         limit :limit
                        """.formatted(expected))
                .param("job", job)
                .param("row", row)
                .param("limit", AT_ONCE)
                .query((found, _) -> new Rejected(
                        SentRow.of(found.getInt("row_number"), found.getString("kinds"), opened(found)),
                        found.getString("reason")))
                .list();
    }

    /// What each of these rows says in the first column with one of the names that is not empty, as it is shown.
    public Map<Integer, String> cells(UUID job, List<String> names, Collection<Integer> rows) {
        var called = header(job).stream().map(Words::folded).toList();
        var places = names.stream()
                .map(Words::folded)
                .map(called::indexOf)
                .filter(at -> at >= 0)
                .toList();
        var cells = new HashMap<Integer, String>();
        jdbc.sql("""
                        select row_number, kinds, cells
                          from import_rejected
                         where job_id = :job and row_number = any(:rows)
                        """)
                .param("job", job)
                .param("rows", rows.toArray(Integer[]::new))
                .query((row, _) -> SentRow.of(row.getInt("row_number"), row.getString("kinds"), opened(row)))
                .list()
                .forEach(row -> places.stream()
                        .flatMap(at -> row.cells().get(at).stream())
                        .findFirst()
                        .ifPresent(cell -> cells.put(row.number(), cell.shown())));
        return cells;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /// The rows with a cell that leaves one of these traces.
    public Stream<Place> with(Set<String> traces) {
        return Place.all(after -> jdbc.sql("""
                        select job_id, row_number, cells
                          from import_rejected
                         where (job_id, row_number) > (:job, :row)
                         order by job_id, row_number
                         limit :limit
                        """)
                        .param("job", after.job())
                        .param("row", after.row())
                        .param("limit", AT_ONCE)
                        .query((row, _) -> new Place.Said(Place.of(row), SentRow.each(opened(row))))
                        .list())
                .filter(said -> Trace.isIn(said.values(), traces))
                .map(Place.Said::place);
    }

    public void remove(Collection<Place> places) {
        jdbc.sql("""
                        delete from import_rejected
                         where (job_id, row_number) in (select * from unnest(:jobs, :rows))
                        """)
                .param("jobs", Place.jobs(places))
                .param("rows", Place.rows(places))
                .update();
    }

    public void removeOf(UUID job) {
        jdbc.sql("delete from import_rejected where job_id = :job")
                .param("job", job)
                .update();
    }

    public void removeOlderThan(Duration age) {
        jdbc.sql("""
                        delete from import_rejected
                         using import_job
                         where import_job.id = import_rejected.job_id
                           and import_job.finished_at < clock_timestamp() - make_interval(secs => :age)
                        """).param("age", (double) age.toSeconds()).update();
    }
}
