package vn.uutu.imports.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.uutu.imports.column.Wording;

/// Jobs in figures.
public class Overviews {

    private static final String VIEW = """
            select j.id, j.parameter_names, j.parameter_values, j.dry_run, j.status, j.handed_in_at, j.finished_at,
                   j.rows, j.accepted, j.unchanged, j.rejected, j.possible_duplicates, j.failure_vi, j.failure_en,
                   j.rehearsal, r.id as run,
                   array(select what from import_count c where c.job_id = j.id order by what) as did,
                   array(select c.rows from import_count c where c.job_id = j.id order by what) as did_rows,
                   case when r.id is null and j.dry_run and j.status = 'done'
                             and exists (select from import_chunk c where c.job_id = j.id)
                             and j.finished_at > clock_timestamp() - make_interval(secs => :kept)
                        then j.finished_at + make_interval(secs => :kept) end as runnable_until
              from import_job j
              left join import_job r on r.rehearsal = j.id
            """;

    private final JdbcClient jdbc;
    private final double kept;

    /// @param kept how long the file of a dry run is kept
    public Overviews(JdbcClient jdbc, Duration kept) {
        this.jdbc = jdbc;
        this.kept = kept.toSeconds();
    }

    public Overview of(UUID job) {
        return jdbc.sql(VIEW + " where j.id = :job")
                .param("job", job)
                .param("kept", kept)
                .query((row, _) -> overview(row))
                .single();
    }

    /// The newest first, those before a job; all parameters named must be as given.
    public List<Overview> of(
            String kind, String subject, Map<String, String> parameters, Optional<UUID> before, int limit) {
        return jdbc.sql(VIEW + """
                         where j.kind = :kind
                           and j.subject = :subject
                           and (cast(:before as uuid) is null or j.id < cast(:before as uuid))
                           and not exists (select
                                             from unnest(:names, :values) as wanted (name, value)
                                            where j.parameter_values[array_position(j.parameter_names, wanted.name)]
                                                  is distinct from wanted.value)
                         order by j.id desc
                         limit :limit
                        """)
                .param("kept", kept)
                .param("kind", kind)
                .param("subject", subject)
                .param("before", before.orElse(null))
                .param("names", parameters.keySet().toArray(String[]::new))
                .param("values", parameters.values().toArray(String[]::new))
                .param("limit", limit)
                .query((row, _) -> overview(row))
                .list();
    }

    private static Overview overview(ResultSet row) throws SQLException {
        return new Overview(
                row.getObject("id", UUID.class),
                pairs(array(row, "parameter_names", String[].class), array(row, "parameter_values", String[].class)),
                row.getBoolean("dry_run"),
                row.getString("status"),
                instant(row, "handed_in_at").orElseThrow(),
                instant(row, "finished_at"),
                new Overview.Rows(
                        row.getInt("rows"),
                        row.getInt("accepted"),
                        row.getInt("unchanged"),
                        row.getInt("rejected"),
                        row.getInt("possible_duplicates")),
                pairs(array(row, "did", String[].class), array(row, "did_rows", Integer[].class)),
                failure(row.getString("failure_vi"), row.getString("failure_en")),
                Optional.ofNullable(row.getObject("rehearsal", UUID.class)),
                Optional.ofNullable(row.getObject("run", UUID.class)),
                instant(row, "runnable_until"));
    }

    private static Optional<Wording> failure(@Nullable String vi, @Nullable String en) {
        return vi == null || en == null ? Optional.empty() : Optional.of(new Wording(vi, en));
    }

    private static <T> T array(ResultSet row, String column, Class<T> type) throws SQLException {
        return type.cast(row.getArray(column).getArray());
    }

    private static <V> Map<String, V> pairs(String[] names, V[] values) {
        var pairs = new HashMap<String, V>();
        IntStream.range(0, names.length).forEach(i -> pairs.put(names[i], values[i]));
        return Map.copyOf(pairs);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
