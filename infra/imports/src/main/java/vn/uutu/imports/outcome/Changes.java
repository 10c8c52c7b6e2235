package vn.uutu.imports.outcome;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What accepted rows do: counted for every job, listed for dry runs.
public class Changes {

    static final int PAGE = 1_000;

    private final JdbcClient jdbc;

    public Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID job, List<Change> changes, boolean listed) {
        if (changes.isEmpty()) {
            return;
        }
        count(job, changes);
        if (listed) {
            list(job, changes);
        }
    }

    private void count(UUID job, List<Change> changes) {
        var counts = changes.stream().collect(Collectors.groupingBy(Change::what, Collectors.counting()));
        counts.forEach((what, rows) -> jdbc.sql("""
                        insert into import_count (job_id, what, rows) values (:job, :what, :rows)
                            on conflict (job_id, what) do update set rows = import_count.rows + excluded.rows
                        """)
                .param("job", job)
                .param("what", what)
                .param("rows", rows)
                .update());
    }

    private void list(UUID job, List<Change> changes) {
        jdbc.sql("""
                        insert into import_change (job_id, row_number, what, about)
                        select :job, row_number, what, nullif(about, '')::uuid
                          from unnest(:rows, :what, :about) as change (row_number, what, about)
                        """)
                .param("job", job)
                .param("rows", changes.stream().map(Change::row).toArray(Integer[]::new))
                .param("what", texts(changes, Change::what))
                .param(
                        "about",
                        texts(
                                changes,
                                change -> change.about().map(UUID::toString).orElse("")))
                .update();
    }

    private static String[] texts(List<Change> changes, Function<Change, String> text) {
        return changes.stream().map(text).toArray(String[]::new);
    }

    /// @param cursor the row of the last change of the page before; one that cannot be read leads to the first page
    public ChangePage page(UUID job, Optional<String> cursor) {
        var found = jdbc.sql("""
                        select row_number, what, about
                          from import_change
                         where job_id = :job and row_number > :row
                         order by row_number
                         limit :limit
                        """)
                .param("job", job)
                .param(
                        "row",
                        cursor.filter(text -> text.matches("\\d{1,9}"))
                                .map(Integer::valueOf)
                                .orElse(0))
                .param("limit", PAGE + 1)
                .query((row, _) -> new Change(
                        row.getInt("row_number"),
                        row.getString("what"),
                        Optional.ofNullable(row.getObject("about", UUID.class))))
                .list();
        var items = found.subList(0, Math.min(found.size(), PAGE));
        return new ChangePage(
                items,
                found.size() > PAGE
                        ? Optional.of(Integer.toString(items.getLast().row()))
                        : Optional.empty());
    }

    public void removeOf(UUID job) {
        jdbc.sql("delete from import_count where job_id = :job")
                .param("job", job)
                .update();
        jdbc.sql("delete from import_change where job_id = :job")
                .param("job", job)
                .update();
    }

    public void removeOlderThan(Duration age) {
        jdbc.sql("""
                        delete from import_change
                         using import_job
                         where import_job.id = import_change.job_id
                           and import_job.finished_at < clock_timestamp() - make_interval(secs => :age)
                        """).param("age", (double) age.toSeconds()).update();
    }
}
