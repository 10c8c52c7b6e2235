package vn.uutu.members.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.members.member.MemberId;
import vn.uutu.members.reorganisation.Organisation;
import vn.uutu.members.reorganisation.Plan;
import vn.uutu.members.reorganisation.Tree;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitId;

@Repository
class JdbcOrganisation implements Organisation {

    private final JdbcClient jdbc;

    JdbcOrganisation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Tree on(LocalDate day) {
        var units = new LinkedHashMap<UnitId, Tree.Place>();
        jdbc.sql("""
                        select c.unit_id, c.code, n.name, l.level, p.parent_id
                          from unit_code c
                          join unit_name n
                            on n.unit_id = c.unit_id
                           and n.valid_from <= :day and (n.valid_to is null or n.valid_to > :day)
                          join unit_level_held l
                            on l.unit_id = c.unit_id
                           and l.valid_from <= :day and (l.valid_to is null or l.valid_to > :day)
                          join unit_parent p
                            on p.unit_id = c.unit_id
                           and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
                         where c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)
                         order by c.code
                        """).param("day", day).query(row -> {
            var id = new UnitId(row.getObject("unit_id", UUID.class));
            var parent = Optional.ofNullable(row.getObject("parent_id", UUID.class));
            units.put(
                    id,
                    new Tree.Place(
                            id,
                            new UnitCode(row.getString("code")),
                            row.getString("name"),
                            new Level(row.getString("level")),
                            parent.map(UnitId::new)));
        });
        return new Tree(day, units);
    }

    @Override
    public Map<UnitId, Set<MemberId>> membersOf(Collection<UnitId> units, LocalDate day) {
        var members = new HashMap<UnitId, Set<MemberId>>();
        jdbc.sql("""
                        select unit_id, member_id
                          from placement
                         where unit_id = any(:units)
                           and valid_from <= :day and (valid_to is null or valid_to > :day)
                        """).param("units", ids(units.stream())).param("day", day).query(row -> {
            members.computeIfAbsent(new UnitId(row.getObject("unit_id", UUID.class)), _ -> new HashSet<>())
                    .add(new MemberId(row.getObject("member_id", UUID.class)));
        });
        return members;
    }

    @Override
    public Set<UnitId> changedLater(Plan plan, LocalDate day) {
        return new HashSet<>(jdbc.sql("""
                        select unit_id from unit_parent where unit_id = any(:moved) and valid_from > :day
                         union
                        select unit_id from unit_name where unit_id = any(:renamed) and valid_from > :day
                         union
                        select unit_id from unit_code where unit_id = any(:recoded) and valid_from > :day
                         union
                        select unit_id from unit_level_held where unit_id = any(:relevelled) and valid_from > :day
                         union
                        select unit_id from unit_code where code = any(:codes) and valid_from > :day
                         union
                        select unit_id
                          from (select unit_id, valid_from from unit_parent
                                 union all
                                select unit_id, valid_from from unit_name
                                 union all
                                select unit_id, valid_from from unit_code
                                 union all
                                select unit_id, valid_from from unit_level_held) line
                         where unit_id = any(:closing) and valid_from >= :day
                         union
                        select id from unit where id = any(:touched) and closed_on is not null
                         union
                        select unit_id from unit_parent where parent_id = any(:closing) and valid_from > :day
                         union
                        select unit_id from placement where unit_id = any(:closing) and valid_from > :day
                         union
                        select p.unit_id
                          from placement p
                          join placement later on later.member_id = p.member_id and later.valid_from >= p.valid_to
                         where p.unit_id = any(:closing) and p.valid_to > :day
                        """)
                .param("day", day)
                .param("moved", changing(plan, it -> it.position().isPresent()))
                .param("renamed", changing(plan, it -> it.name().isPresent()))
                .param("recoded", changing(plan, it -> it.code().isPresent()))
                .param("relevelled", changing(plan, it -> it.level().isPresent()))
                .param("codes", codes(plan))
                .param("closing", ids(plan.closed().stream().map(Plan.Closed::unit)))
                .param("touched", ids(touched(plan)))
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list());
    }

    private static Stream<UnitId> touched(Plan plan) {
        return Stream.of(
                        plan.closed().stream().map(Plan.Closed::unit),
                        plan.changed().stream().map(Plan.Changed::unit),
                        plan.targets().stream())
                .flatMap(units -> units);
    }

    private static UUID[] changing(Plan plan, Predicate<Plan.Changed> what) {
        return ids(plan.changed().stream().filter(what).map(Plan.Changed::unit));
    }

    private static String[] codes(Plan plan) {
        return Stream.concat(
                        plan.founded().stream().map(it -> it.as().code()),
                        plan.changed().stream().flatMap(it -> it.code().stream()))
                .map(UnitCode::value)
                .toArray(String[]::new);
    }

    @Override
    public void closeOff(Collection<UnitId> units) {
        jdbc.sql("select id from unit where id = any(:units) order by id for update")
                .param("units", ids(units.stream()))
                .query(UUID.class)
                .list();
    }

    private static UUID[] ids(Stream<UnitId> units) {
        return units.map(UnitId::value).toArray(UUID[]::new);
    }
}
