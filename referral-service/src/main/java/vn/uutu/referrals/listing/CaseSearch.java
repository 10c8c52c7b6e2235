package vn.uutu.referrals.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.knownmember.MemberId;
import vn.uutu.referrals.knownmember.UnitId;
import vn.uutu.referrals.referral.ReferralId;
import vn.uutu.referrals.step.Recording;
import vn.uutu.referrals.step.Step;
import vn.uutu.scope.Scope;

/// Finds cases by the unit that looks after them today, the latest selection first.
@Repository
class CaseSearch {

    private static final String MATCHING = """
              from referral r
              join milestone begun on begun.referral_id = r.id and begun.kind = 'selected'
              join milestone m on m.referral_id = r.id and m.kind = :step
             cross join lateral (select branch_on(r.member_id, :today)) b (unit_id)
              left join known_unit last on last.unit_id = b.unit_id and last.closed_on <= :today
             cross join lateral (select case when last.held_by is null then b.unit_id
                                             else holder_on(b.unit_id, :today) end) x (unit_id)
            """ + Scope.JOIN + """
              left join known_unit u on u.unit_id = x.unit_id
             where (:unit::uuid is null or :unit = any (s.lineage))
               and (:member::uuid is null or r.member_id = :member)
               and (:statuses::text[] is null or r.status = any (:statuses::text[]))
               and (:sector::text is null or u.sector = :sector)
               and (:year::integer is null or extract(year from m.happened_on) = :year)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param readable the part of the caller's scope in which they may read cases
    List<ReferralId> page(Filter filter, Scope readable, int limit) {
        return jdbc.sql("select r.id" + MATCHING + """
                           and (:cursor::uuid is null
                                or (begun.happened_on, r.id) < (select happened_on, referral_id
                                                                  from milestone
                                                                 where referral_id = :cursor and kind = 'selected'))
                         order by begun.happened_on desc, r.id desc
                         limit :limit
                        """)
                .params(params(filter, readable))
                .param("cursor", filter.cursor().orElse(null))
                .param("limit", limit)
                .query((row, _) -> new ReferralId(row.getObject("id", UUID.class)))
                .list();
    }

    long count(Filter filter, Scope readable) {
        return jdbc.sql("select count(*)" + MATCHING)
                .params(params(filter, readable))
                .query(Long.class)
                .single();
    }

    private Map<String, @Nullable Object> params(Filter filter, Scope readable) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("step", filter.step().orElse(Step.SELECTED).code());
        params.put("today", LocalDate.now(clock.withZone(Recording.UNION)));
        params.put("everything", readable.everything());
        params.put("roots", readable.roots());
        params.put("unit", filter.unit().map(UnitId::value).orElse(null));
        params.put("member", filter.member().map(MemberId::value).orElse(null));
        params.put(
                "statuses",
                filter.statuses().map(it -> it.toArray(String[]::new)).orElse(null));
        params.put("sector", filter.sector().orElse(null));
        params.put("year", filter.year().orElse(null));
        return params;
    }

    /// @param unit it and all below it on today's tree
    /// @param step cases that have taken it; `year` is that of the step, without it that of the selection
    /// @param cursor the case after which the page begins
    record Filter(
            Optional<UnitId> unit,
            Optional<MemberId> member,
            Optional<List<String>> statuses,
            Optional<Step> step,
            Optional<String> sector,
            Optional<Integer> year,
            Optional<UUID> cursor) {}
}
