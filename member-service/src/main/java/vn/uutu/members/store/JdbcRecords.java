package vn.uutu.members.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.members.assignment.Subject;
import vn.uutu.members.dated.Recorded;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.record.MemberRecord;
import vn.uutu.members.record.Noted;
import vn.uutu.members.record.RecordCodes;
import vn.uutu.members.record.RecordEvent;
import vn.uutu.members.record.Records;
import vn.uutu.members.record.Superseded;

@Repository
class JdbcRecords implements Records {

    private static final String COLUMNS = """
            id, member_id, kind, year, grade, not_graded, registered, points, result, candidate, checked_on, words,
            honour, level, day, post, priority_group, valid_from, valid_to, recorded_by, event_id, recorded_at,
            since_version
            """;

    private final JdbcClient jdbc;
    private final EntryMapping entries;
    private final Remarks remarks;
    private final CodeRows codes;

    JdbcRecords(JdbcClient jdbc, EntryMapping entries, Remarks remarks, CodeRows codes) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.remarks = remarks;
        this.codes = codes;
    }

    @Override
    public Map<MemberId, MemberRecord> of(Collection<MemberId> ids) {
        var members = uuids(ids);
        var noted = new HashMap<UUID, List<Noted>>();
        jdbc.sql("""
                        select e.*, g.rank
                          from record_entry e
                          left join grade g on g.code = e.grade
                         where e.member_id = any(:ids) and e.until_version is null
                         order by e.member_id, e.kind, e.year, e.valid_from, e.id
                        """).param("ids", members).query(row -> {
            noted.computeIfAbsent(row.getObject("member_id", UUID.class), _ -> new ArrayList<>())
                    .add(entries.noted(row));
        });
        var records = new HashMap<MemberId, MemberRecord>();
        ids.forEach(id -> records.put(id, MemberRecord.empty(id)));
        jdbc.sql("select member_id, version from member_record where member_id = any(:ids)")
                .param("ids", members)
                .query(row -> {
                    var id = new MemberId(row.getObject("member_id", UUID.class));
                    var all = noted.getOrDefault(id.value(), List.of());
                    records.put(id, new MemberRecord(id, all, row.getLong("version")));
                });
        return records;
    }

    /// Whoever erases a member, or moves it, waits; so does whoever writes in the same record.
    @Override
    public Map<MemberId, MemberRecord> toChange(Collection<MemberId> ids) {
        var there = jdbc.sql("""
                        select id from member
                         where id = any(:ids) and not erased
                         order by id
                           for no key update
                        """).param("ids", uuids(ids)).query(UUID.class).list().stream()
                .map(MemberId::new)
                .toList();
        return of(there);
    }

    @Override
    public List<Superseded> superseded(MemberId id) {
        return jdbc.sql("""
                        select e.*, g.rank
                          from record_entry e
                          left join grade g on g.code = e.grade
                         where e.member_id = :id and e.until_version is not null
                         order by e.until_version desc, e.recorded_at desc, e.id
                        """)
                .param("id", id.value())
                .query((row, _) -> new Superseded(
                        entries.noted(row),
                        new Subject(row.getString("ended_by")),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public void save(Collection<MemberRecord> records, Subject by, Instant at) {
        jdbc.sql("""
                        insert into member_record (member_id, version)
                        select * from unnest(cast(:ids as uuid[]), cast(:versions as bigint[]))
                        on conflict (member_id) do update set version = excluded.version
                        """)
                .param("ids", ids(records))
                .param("versions", records.stream().map(MemberRecord::version).toArray(Long[]::new))
                .update();
        jdbc.sql("""
                        update record_entry e
                           set until_version = r.version, ended_by = :by, ended_at = :at
                          from member_record r
                         where r.member_id = any(:ids) and e.member_id = r.member_id and e.until_version is null
                           and e.id <> all(:kept)
                        """)
                .param("ids", ids(records))
                .param(
                        "kept",
                        records.stream()
                                .flatMap(it -> it.entries().stream())
                                .map(Noted::id)
                                .toArray(UUID[]::new))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into record_entry (" + COLUMNS + """
                        )
                        select * from json_to_recordset(cast(:rows as json))
                            as r (id uuid, member_id uuid, kind text, year int, grade text, not_graded text,
                                  registered boolean, points int, result text, candidate boolean, checked_on date,
                                  words bytea, honour text, level text, day date, post text, priority_group text,
                                  valid_from date, valid_to date, recorded_by text, event_id uuid,
                                  recorded_at timestamptz, since_version bigint)
                        on conflict (id) do nothing
                        """)
                .param(
                        "rows",
                        Rows.ofMaps(records.stream()
                                .flatMap(it -> it.entries().stream()
                                        .map(noted ->
                                                EntryRow.of(it, noted, remarks).columns()))))
                .update();
    }

    @Override
    public Optional<RecordEvent.Erased> erase(MemberId id, Recorded recorded) {
        return jdbc.sql("delete from member_record where member_id = :id returning version")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .map(version -> new RecordEvent.Erased(id, version + 1, recorded));
    }

    @Override
    public RecordCodes codes() {
        return codes.all();
    }

    private static UUID[] uuids(Collection<MemberId> ids) {
        return ids.stream().map(MemberId::value).toArray(UUID[]::new);
    }

    private static UUID[] ids(Collection<MemberRecord> records) {
        return uuids(records.stream().map(MemberRecord::id).toList());
    }
}
