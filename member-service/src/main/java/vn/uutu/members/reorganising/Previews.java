package vn.uutu.members.reorganising;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.uutu.members.reorganisation.Plan;
import vn.uutu.members.reorganisation.Reorganisation;
import vn.uutu.members.unit.UnitId;

/// What a proposal would do, with the people it touches counted.
@Repository
class Previews {

    private final JdbcClient jdbc;
    private final Prospects prospects;

    Previews(JdbcClient jdbc, Prospects prospects) {
        this.jdbc = jdbc;
        this.prospects = prospects;
    }

    /// All of it as it was at one moment.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Preview of(Reorganisation reorganisation, int unitsFrom, int openFrom) {
        var prospect = prospects.of(reorganisation.proposal());
        var plan = prospect.plan();
        var day = prospect.tree().day();
        var counts = Preview.Counts.of(plan, membersUnder(touched(plan), day), assignmentsIn(closing(plan), day));
        return Preview.of(reorganisation, prospect, counts, units(prospect, unitsFrom), openFrom);
    }

    private Preview.UnitPage units(Prospect prospect, int from) {
        var all = UnitPreview.all(prospect).toList();
        var page = all.stream().skip(from).limit(Preview.PAGE).toList();
        var ids = page.stream().map(UnitPreview::unit).filter(Objects::nonNull).toList();
        var day = prospect.tree().day();
        var members = counted("placement", ids, day);
        var assignments = counted("scope_assignment", ids, day);
        return new Preview.UnitPage(
                page.stream()
                        .map(unit -> unit.with(
                                members.getOrDefault(unit.unit(), 0), assignments.getOrDefault(unit.unit(), 0)))
                        .toList(),
                Preview.next(from, all.size()).orElse(null));
    }

    private Map<UUID, Integer> counted(String table, Collection<UUID> units, LocalDate day) {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        select unit_id, count(*) as counted
                          from %s
                         where unit_id = any(:units)
                           and valid_from <= :day and (valid_to is null or valid_to > :day)
                         group by unit_id
                        """.formatted(table))
                .param("units", units.toArray(UUID[]::new))
                .param("day", day)
                .query(row -> {
                    counts.put(row.getObject("unit_id", UUID.class), row.getInt("counted"));
                });
        return counts;
    }

    private int membersUnder(UUID[] units, LocalDate day) {
        return jdbc.sql("""
                        with recursive under (unit_id) as (
                            select unnest(:units)
                             union
                            select p.unit_id
                              from under
                              join unit_parent p
                                on p.parent_id = under.unit_id
                               and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
                        )
                        select count(*)
                          from under
                          join placement m
                            on m.unit_id = under.unit_id
                           and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
                        """)
                .param("units", units)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    private int assignmentsIn(UUID[] units, LocalDate day) {
        return jdbc.sql("""
                        select count(*)
                          from scope_assignment
                         where unit_id = any(:units)
                           and not withdrawn
                           and valid_from <= :day and (valid_to is null or valid_to > :day)
                        """)
                .param("units", units)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    private static UUID[] closing(Plan plan) {
        return plan.closed().stream().map(it -> it.unit().value()).toArray(UUID[]::new);
    }

    private static UUID[] touched(Plan plan) {
        return Stream.concat(
                        plan.closed().stream().map(Plan.Closed::unit),
                        plan.changed().stream().map(Plan.Changed::unit))
                .map(UnitId::value)
                .toArray(UUID[]::new);
    }
}
