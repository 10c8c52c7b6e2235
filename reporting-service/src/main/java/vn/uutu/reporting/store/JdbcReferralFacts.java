package vn.uutu.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.reporting.fact.Gender;
import vn.uutu.reporting.fact.Milestone;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.rollup.Facts;
import vn.uutu.reporting.tree.UnitId;

/// Referrals and their milestones in PostgreSQL.
@Repository
class JdbcReferralFacts implements Facts<ReferralFact> {

    private final JdbcClient jdbc;
    private final Copying copying;

    JdbcReferralFacts(JdbcClient jdbc, Copying copying) {
        this.jdbc = jdbc;
        this.copying = copying;
    }

    @Override
    public Map<UUID, ReferralFact> find(Collection<UUID> ids) {
        var facts = new HashMap<UUID, ReferralFact>();
        Columns.parts(ids).forEach(part -> find(part, facts));
        return facts;
    }

    private void find(List<UUID> ids, Map<UUID, ReferralFact> facts) {
        var asked = Columns.of(ids, id -> id);
        var milestones = milestones(asked);
        jdbc.sql("""
            select referral_id, version, member_id, gender, rule_set, status, topic_partition, topic_offset
              from referral_fact
             where referral_id in (select unnest(:ids::uuid[]))
            """).param("ids", asked).query(row -> {
            var id = row.getObject("referral_id", UUID.class);
            facts.put(id, fact(id, row, milestones.getOrDefault(id, List.of())));
        });
    }

    @Override
    public List<ReferralFact> ofUnits(Collection<UnitId> units, UUID after, int most) {
        var ids = jdbc.sql("""
            select distinct referral_id
              from referral_milestone
             where unit_id = any(:units::uuid[]) and referral_id > :after
             order by referral_id
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
    public void save(Collection<ReferralFact> facts) {
        Columns.parts(facts).forEach(part -> {
            if (part.size() < Copying.MANY) {
                replace(part);
            } else {
                saveMany(part);
            }
        });
    }

    private void saveMany(List<ReferralFact> facts) {
        var known = known(facts);
        var there = facts.stream().collect(Collectors.partitioningBy(fact -> known.contains(fact.id())));
        add(there.getOrDefault(false, List.of()));
        replace(there.getOrDefault(true, List.of()));
    }

    private Set<UUID> known(List<ReferralFact> facts) {
        return jdbc.sql("select referral_id from referral_fact where referral_id in (select unnest(:ids::uuid[]))")
                .param("ids", Columns.of(facts, ReferralFact::id))
                .query(UUID.class)
                .set();
    }

    private void add(List<ReferralFact> facts) {
        copying.add(
                "referral_fact (referral_id, version, member_id, gender, rule_set, status, topic_partition, topic_offset)",
                facts,
                (fact, line) -> line.uuid(fact.id())
                        .bigint(fact.version())
                        .uuid(fact.member())
                        .text(fact.gender().code())
                        .text(fact.ruleSet())
                        .text(fact.status())
                        .integer(fact.position().partition())
                        .bigint(fact.position().offset()));
        copying.add(
                "referral_milestone (referral_id, ordinal, kind, held_on, unit_id, event_id, recorded_at)",
                rows(facts),
                (row, line) -> line.uuid(row.referral())
                        .integer(row.ordinal())
                        .text(row.milestone().kind())
                        .date(row.milestone().on())
                        .uuid(row.milestone().unit().value())
                        .uuid(row.milestone().event())
                        .timestamptz(row.milestone().recordedAt()));
    }

    private void replace(List<ReferralFact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        jdbc.sql("""
            insert into referral_fact
                   (referral_id, version, member_id, gender, rule_set, status, topic_partition, topic_offset)
            select *
              from unnest(:ids::uuid[], :versions::bigint[], :members::uuid[], :genders::text[],
                          :ruleSets::text[], :statuses::text[], :partitions::integer[], :offsets::bigint[])
            on conflict (referral_id) do update
               set version = excluded.version,
                   member_id = excluded.member_id,
                   gender = excluded.gender,
                   rule_set = excluded.rule_set,
                   status = excluded.status,
                   topic_partition = excluded.topic_partition,
                   topic_offset = excluded.topic_offset
            """)
                .param("ids", Columns.of(facts, ReferralFact::id))
                .param("versions", Columns.of(facts, ReferralFact::version))
                .param("members", Columns.of(facts, ReferralFact::member))
                .param("genders", Columns.of(facts, fact -> fact.gender().code()))
                .param("ruleSets", Columns.of(facts, ReferralFact::ruleSet))
                .param("statuses", Columns.of(facts, ReferralFact::status))
                .param("partitions", Columns.of(facts, fact -> fact.position().partition()))
                .param("offsets", Columns.of(facts, fact -> fact.position().offset()))
                .update();
        replaceMilestones(facts);
    }

    private void replaceMilestones(Collection<ReferralFact> facts) {
        jdbc.sql("delete from referral_milestone where referral_id in (select unnest(:ids::uuid[]))")
                .param("ids", Columns.of(facts, ReferralFact::id))
                .update();
        var rows = rows(facts);
        jdbc.sql("""
            insert into referral_milestone
                   (referral_id, ordinal, kind, held_on, unit_id, event_id, recorded_at)
            select *
              from unnest(:referrals::uuid[], :ordinals::integer[], :kinds::text[], :days::date[],
                          :units::uuid[], :events::uuid[], :recorded::timestamptz[])
            """)
                .param("referrals", Columns.of(rows, Row::referral))
                .param("ordinals", Columns.of(rows, Row::ordinal))
                .param("kinds", Columns.of(rows, row -> row.milestone().kind()))
                .param("days", Columns.of(rows, row -> row.milestone().on()))
                .param("units", Columns.of(rows, row -> row.milestone().unit()))
                .param("events", Columns.of(rows, row -> row.milestone().event()))
                .param("recorded", Columns.of(rows, row -> row.milestone().recordedAt()))
                .update();
    }

    private Map<UUID, List<Milestone>> milestones(String[] ids) {
        var milestones = new HashMap<UUID, List<Milestone>>();
        jdbc.sql("""
            select referral_id, kind, held_on, unit_id, event_id, recorded_at
              from referral_milestone
             where referral_id in (select unnest(:ids::uuid[]))
             order by referral_id, ordinal
            """).param("ids", ids).query(row -> {
            milestones
                    .computeIfAbsent(row.getObject("referral_id", UUID.class), _ -> new ArrayList<>())
                    .add(milestone(row));
        });
        return milestones;
    }

    private static ReferralFact fact(UUID id, ResultSet row, List<Milestone> milestones) throws SQLException {
        return new ReferralFact(
                id,
                row.getLong("version"),
                row.getObject("member_id", UUID.class),
                Gender.of(row.getString("gender")),
                row.getString("rule_set"),
                row.getString("status"),
                milestones,
                Columns.position(row));
    }

    private static Milestone milestone(ResultSet row) throws SQLException {
        return new Milestone(
                row.getString("kind"),
                row.getObject("held_on", LocalDate.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("event_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static List<Row> rows(Collection<ReferralFact> facts) {
        return facts.stream()
                .flatMap(fact -> IntStream.range(0, fact.milestones().size())
                        .mapToObj(at -> new Row(fact.id(), at, fact.milestones().get(at))))
                .toList();
    }

    private record Row(UUID referral, int ordinal, Milestone milestone) {}
}
