package vn.uutu.reporting.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.reporting.fact.Gender;
import vn.uutu.reporting.fact.Milestone;
import vn.uutu.reporting.fact.ReferralFact;
import vn.uutu.reporting.rollup.Facts;
import vn.uutu.reporting.store.Line.Element;
import vn.uutu.reporting.tree.UnitId;

/// Referrals in PostgreSQL, each with its milestones in one row.
@Repository
class JdbcReferralFacts implements Facts<ReferralFact> {

    private static final String SELECT = """
            select referral_id, version, member_id, gender, rule_set, status, topic_partition, topic_offset,
                   kinds, days, units, events, recorded
              from referral_fact
            """;

    private final JdbcClient jdbc;
    private final Copying copying;

    JdbcReferralFacts(JdbcClient jdbc, Copying copying) {
        this.jdbc = jdbc;
        this.copying = copying;
    }

    @Override
    public Map<UUID, ReferralFact> find(Collection<UUID> ids) {
        var facts = new HashMap<UUID, ReferralFact>();
        Columns.parts(ids)
                .forEach(part -> jdbc.sql(SELECT + "where referral_id in (select unnest(:ids::uuid[]))")
                        .param("ids", Columns.of(part, id -> id))
                        .query((row, _) -> fact(row))
                        .list()
                        .forEach(fact -> facts.put(fact.id(), fact)));
        return facts;
    }

    @Override
    public List<ReferralFact> ofUnits(Collection<UnitId> units, UUID after, int most) {
        return jdbc.sql(SELECT + """
             where earners && :units::uuid[] and referral_id > :after
             order by referral_id
             limit :most
            """)
                .param("units", Columns.of(units, unit -> unit))
                .param("after", after)
                .param("most", most)
                .query((row, _) -> fact(row))
                .list();
    }

    @Override
    public void save(Collection<ReferralFact> facts) {
        var parts = Columns.parts(facts);
        if (facts.size() < Copying.MANY) {
            parts.forEach(this::replace);
        } else if (isEmpty()) {
            parts.forEach(this::add);
        } else {
            parts.forEach(this::replaceMany);
        }
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select from referral_fact)")
                .query(Boolean.class)
                .single();
    }

    private void replaceMany(List<ReferralFact> facts) {
        jdbc.sql("delete from referral_fact where referral_id in (select unnest(:ids::uuid[]))")
                .param("ids", Columns.of(facts, ReferralFact::id))
                .update();
        add(facts);
    }

    private void add(List<ReferralFact> facts) {
        copying.add(
                """
                referral_fact (referral_id, version, member_id, gender, rule_set, status, topic_partition, topic_offset,
                               kinds, days, units, events, recorded, earners)
                """,
                facts,
                (fact, line) -> line.uuid(fact.id())
                        .bigint(fact.version())
                        .uuid(fact.member())
                        .text(fact.gender().code())
                        .text(fact.ruleSet())
                        .text(fact.status())
                        .integer(fact.position().partition())
                        .bigint(fact.position().offset())
                        .array(Element.TEXT, fact.milestones(), (its, one) -> its.text(one.kind()))
                        .array(Element.DATE, fact.milestones(), (its, one) -> its.date(one.on()))
                        .array(
                                Element.UUID,
                                fact.milestones(),
                                (its, one) -> its.uuid(one.unit().value()))
                        .array(Element.UUID, fact.milestones(), (its, one) -> its.uuid(one.event()))
                        .array(Element.TIMESTAMPTZ, fact.milestones(), (its, one) -> its.timestamptz(one.recordedAt()))
                        .array(Element.UUID, earners(fact), Line::uuid));
    }

    private static List<UUID> earners(ReferralFact fact) {
        return fact.milestones().stream()
                .map(milestone -> milestone.unit().value())
                .distinct()
                .sorted()
                .toList();
    }

    private void replace(List<ReferralFact> facts) {
        var rows = rows(facts);
        jdbc.sql("""
            with milestones as (
                select referral_id,
                       array_agg(kind order by ordinal) as kinds,
                       array_agg(held_on order by ordinal) as days,
                       array_agg(unit_id order by ordinal) as units,
                       array_agg(event_id order by ordinal) as events,
                       array_agg(recorded_at order by ordinal) as recorded,
                       array_agg(distinct unit_id) as earners
                  from unnest(:referrals::uuid[], :ordinals::integer[], :kinds::text[], :days::date[],
                              :units::uuid[], :events::uuid[], :recorded::timestamptz[])
                       as milestone (referral_id, ordinal, kind, held_on, unit_id, event_id, recorded_at)
                 group by referral_id
            )
            insert into referral_fact
                   (referral_id, version, member_id, gender, rule_set, status, topic_partition, topic_offset,
                    kinds, days, units, events, recorded, earners)
            select fact.*,
                   coalesce(kinds, '{}'), coalesce(days, '{}'), coalesce(units, '{}'), coalesce(events, '{}'),
                   coalesce(recorded, '{}'), coalesce(earners, '{}')
              from unnest(:ids::uuid[], :versions::bigint[], :members::uuid[], :genders::text[],
                          :ruleSets::text[], :statuses::text[], :partitions::integer[], :offsets::bigint[])
                   as fact (referral_id, version, member_id, gender, rule_set, status, topic_partition, topic_offset)
              left join milestones using (referral_id)
            on conflict (referral_id) do update
               set version = excluded.version,
                   member_id = excluded.member_id,
                   gender = excluded.gender,
                   rule_set = excluded.rule_set,
                   status = excluded.status,
                   topic_partition = excluded.topic_partition,
                   topic_offset = excluded.topic_offset,
                   kinds = excluded.kinds,
                   days = excluded.days,
                   units = excluded.units,
                   events = excluded.events,
                   recorded = excluded.recorded,
                   earners = excluded.earners
            """)
                .param("ids", Columns.of(facts, ReferralFact::id))
                .param("versions", Columns.of(facts, ReferralFact::version))
                .param("members", Columns.of(facts, ReferralFact::member))
                .param("genders", Columns.of(facts, fact -> fact.gender().code()))
                .param("ruleSets", Columns.of(facts, ReferralFact::ruleSet))
                .param("statuses", Columns.of(facts, ReferralFact::status))
                .param("partitions", Columns.of(facts, fact -> fact.position().partition()))
                .param("offsets", Columns.of(facts, fact -> fact.position().offset()))
                .param("referrals", Columns.of(rows, Row::referral))
                .param("ordinals", Columns.of(rows, Row::ordinal))
                .param("kinds", Columns.of(rows, row -> row.milestone().kind()))
                .param("days", Columns.of(rows, row -> row.milestone().on()))
                .param("units", Columns.of(rows, row -> row.milestone().unit()))
                .param("events", Columns.of(rows, row -> row.milestone().event()))
                .param("recorded", Columns.of(rows, row -> row.milestone().recordedAt()))
                .update();
    }

    private static ReferralFact fact(ResultSet row) throws SQLException {
        return new ReferralFact(
                row.getObject("referral_id", UUID.class),
                row.getLong("version"),
                row.getObject("member_id", UUID.class),
                Gender.of(row.getString("gender")),
                row.getString("rule_set"),
                row.getString("status"),
                milestones(row),
                Columns.position(row));
    }

    private static List<Milestone> milestones(ResultSet row) throws SQLException {
        var kinds = (String[]) row.getArray("kinds").getArray();
        var days = (Date[]) row.getArray("days").getArray();
        var units = (UUID[]) row.getArray("units").getArray();
        var events = (UUID[]) row.getArray("events").getArray();
        var recorded = (Timestamp[]) row.getArray("recorded").getArray();
        return IntStream.range(0, kinds.length)
                .mapToObj(at -> new Milestone(
                        kinds[at], days[at].toLocalDate(), new UnitId(units[at]), events[at], recorded[at].toInstant()))
                .toList();
    }

    private static List<Row> rows(Collection<ReferralFact> facts) {
        return facts.stream()
                .flatMap(fact -> IntStream.range(0, fact.milestones().size())
                        .mapToObj(at -> new Row(fact.id(), at, fact.milestones().get(at))))
                .toList();
    }

    private record Row(UUID referral, int ordinal, Milestone milestone) {}
}
