package vn.uutu.referrals.intake;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables `known_record` and `known_grading`: the newest version wins, and nothing wins over the erased marker.
@Repository
class RecordCopy {

    private final JdbcClient jdbc;

    RecordCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Collection<RecordState> records) {
        var rows = List.copyOf(records);
        var changed = jdbc.sql("""
                        insert into known_record (member_id, version, erased)
                        select *
                          from unnest(:ids::uuid[], :versions::bigint[], :erased::boolean[])
                                 as told (member_id, version, erased)
                         order by member_id
                            on conflict (member_id) do update
                           set version = excluded.version, erased = excluded.erased
                         where not known_record.erased
                           and (excluded.erased or known_record.version < excluded.version)
                        returning member_id
                        """)
                .param("ids", column(rows, RecordState::memberId, UUID[]::new))
                .param("versions", column(rows, RecordState::version, Long[]::new))
                .param("erased", column(rows, RecordState::isErased, Boolean[]::new))
                .query(UUID.class)
                .set();
        replaceGradings(
                rows.stream().filter(it -> changed.contains(it.memberId())).toList());
    }

    private void replaceGradings(List<RecordState> records) {
        var all = records.stream()
                .flatMap(it ->
                        it.told().stream().map(grading -> new Owned(Objects.requireNonNull(it.memberId()), grading)))
                .toList();
        jdbc.sql("delete from known_grading where member_id = any (:ids)")
                .param("ids", column(records, RecordState::memberId, UUID[]::new))
                .update();
        jdbc.sql("""
                        insert into known_grading (member_id, year, rank, not_graded, recorded_at)
                        select *
                          from unnest(:members::uuid[], :years::integer[], :ranks::integer[], :reasons::text[],
                                      :times::timestamptz[])
                        """)
                .param("members", column(all, Owned::member, UUID[]::new))
                .param("years", column(all, it -> it.grading().year(), Integer[]::new))
                .param("ranks", column(all, it -> it.grading().rank(), Integer[]::new))
                .param("reasons", column(all, it -> it.grading().notGraded(), String[]::new))
                .param("times", column(all, RecordCopy::time, Timestamp[]::new))
                .update();
    }

    private static Timestamp time(Owned row) {
        return Timestamp.from(Objects.requireNonNull(row.grading().recordedAt()));
    }

    private static <R, V> V[] column(List<R> rows, Function<R, @Nullable V> value, IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    private record Owned(UUID member, RecordState.Grading grading) {}
}
