package vn.uutu.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.reporting.fact.Gender;
import vn.uutu.reporting.fact.MemberFact;
import vn.uutu.reporting.fact.Placement;
import vn.uutu.reporting.rollup.Facts;
import vn.uutu.reporting.tree.UnitId;

/// Members and their placements in PostgreSQL.
@Repository
class JdbcMemberFacts implements Facts<MemberFact> {

    private final JdbcClient jdbc;
    private final Copying copying;

    JdbcMemberFacts(JdbcClient jdbc, Copying copying) {
        this.jdbc = jdbc;
        this.copying = copying;
    }

    @Override
    public Map<UUID, MemberFact> find(Collection<UUID> ids) {
        var facts = new HashMap<UUID, MemberFact>();
        Columns.parts(ids).forEach(part -> find(part, facts));
        return facts;
    }

    private void find(List<UUID> ids, Map<UUID, MemberFact> facts) {
        var asked = Columns.of(ids, id -> id);
        var placements = placements(asked);
        jdbc.sql("""
            select member_id, version, gender, erased, topic_partition, topic_offset
              from member_fact
             where member_id in (select unnest(:ids::uuid[]))
            """).param("ids", asked).query(row -> {
            var id = row.getObject("member_id", UUID.class);
            facts.put(
                    id,
                    new MemberFact(
                            id,
                            row.getLong("version"),
                            Gender.of(row.getString("gender")),
                            row.getBoolean("erased"),
                            placements.getOrDefault(id, List.of()),
                            Columns.position(row)));
        });
    }

    @Override
    public List<MemberFact> ofUnits(Collection<UnitId> units, UUID after, int most) {
        var ids = jdbc.sql("""
            select distinct member_id
              from member_placement
             where unit_id = any(:units::uuid[]) and member_id > :after
             order by member_id
             limit :most
            """)
                .param("units", Columns.of(units, unit -> unit))
                .param("after", after)
                .param("most", most)
                .query(UUID.class)
                .list();
        var facts = find(ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(facts.get(id))).toList();
    }

    @Override
    public void save(Collection<MemberFact> facts) {
        Columns.parts(facts).forEach(part -> {
            if (part.size() < Copying.MANY) {
                replace(part);
            } else {
                saveMany(part);
            }
        });
    }

    private void saveMany(List<MemberFact> facts) {
        var known = known(facts);
        var there = facts.stream().collect(Collectors.partitioningBy(fact -> known.contains(fact.id())));
        add(there.getOrDefault(false, List.of()));
        replace(there.getOrDefault(true, List.of()));
    }

    private Set<UUID> known(List<MemberFact> facts) {
        return jdbc.sql("select member_id from member_fact where member_id in (select unnest(:ids::uuid[]))")
                .param("ids", Columns.of(facts, MemberFact::id))
                .query(UUID.class)
                .set();
    }

    private void add(List<MemberFact> facts) {
        copying.add(
                "member_fact (member_id, version, gender, erased, topic_partition, topic_offset)",
                facts,
                (fact, line) -> line.uuid(fact.id())
                        .bigint(fact.version())
                        .text(fact.gender().code())
                        .bool(fact.erased())
                        .integer(fact.position().partition())
                        .bigint(fact.position().offset()));
        copying.add(
                "member_placement (member_id, ordinal, unit_id, valid_from, valid_to, event_id, recorded_at)",
                rows(facts),
                (row, line) -> line.uuid(row.member())
                        .integer(row.ordinal())
                        .uuid(row.placement().unit().value())
                        .date(row.placement().from())
                        .optional(row.placement().to(), Line::date)
                        .uuid(row.placement().event())
                        .timestamptz(row.placement().recordedAt()));
    }

    private void replace(List<MemberFact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        jdbc.sql("""
            insert into member_fact (member_id, version, gender, erased, topic_partition, topic_offset)
            select *
              from unnest(:ids::uuid[], :versions::bigint[], :genders::text[], :erased::boolean[],
                          :partitions::integer[], :offsets::bigint[])
            on conflict (member_id) do update
               set version = excluded.version,
                   gender = excluded.gender,
                   erased = excluded.erased,
                   topic_partition = excluded.topic_partition,
                   topic_offset = excluded.topic_offset
            """)
                .param("ids", Columns.of(facts, MemberFact::id))
                .param("versions", Columns.of(facts, MemberFact::version))
                .param("genders", Columns.of(facts, fact -> fact.gender().code()))
                .param("erased", Columns.of(facts, MemberFact::erased))
                .param("partitions", Columns.of(facts, fact -> fact.position().partition()))
                .param("offsets", Columns.of(facts, fact -> fact.position().offset()))
                .update();
        replacePlacements(facts);
    }

    private void replacePlacements(Collection<MemberFact> facts) {
        jdbc.sql("delete from member_placement where member_id in (select unnest(:ids::uuid[]))")
                .param("ids", Columns.of(facts, MemberFact::id))
                .update();
        var rows = rows(facts);
        jdbc.sql("""
            insert into member_placement
                   (member_id, ordinal, unit_id, valid_from, valid_to, event_id, recorded_at)
            select *
              from unnest(:members::uuid[], :ordinals::integer[], :units::uuid[], :from::date[], :to::date[],
                          :events::uuid[], :recorded::timestamptz[])
            """)
                .param("members", Columns.of(rows, Row::member))
                .param("ordinals", Columns.of(rows, Row::ordinal))
                .param("units", Columns.of(rows, row -> row.placement().unit()))
                .param("from", Columns.of(rows, row -> row.placement().from()))
                .param("to", Columns.ofOptional(rows, row -> row.placement().to()))
                .param("events", Columns.of(rows, row -> row.placement().event()))
                .param("recorded", Columns.of(rows, row -> row.placement().recordedAt()))
                .update();
    }

    private Map<UUID, List<Placement>> placements(String[] ids) {
        var placements = new HashMap<UUID, List<Placement>>();
        jdbc.sql("""
            select member_id, unit_id, valid_from, valid_to, event_id, recorded_at
              from member_placement
             where member_id in (select unnest(:ids::uuid[]))
             order by member_id, ordinal
            """).param("ids", ids).query(row -> {
            placements
                    .computeIfAbsent(row.getObject("member_id", UUID.class), _ -> new ArrayList<>())
                    .add(placement(row));
        });
        return placements;
    }

    private static Placement placement(ResultSet row) throws SQLException {
        return new Placement(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                row.getObject("event_id", UUID.class),
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }

    private static List<Row> rows(Collection<MemberFact> facts) {
        return facts.stream()
                .flatMap(fact -> IntStream.range(0, fact.placements().size())
                        .mapToObj(at -> new Row(fact.id(), at, fact.placements().get(at))))
                .toList();
    }

    private record Row(UUID member, int ordinal, Placement placement) {}
}
