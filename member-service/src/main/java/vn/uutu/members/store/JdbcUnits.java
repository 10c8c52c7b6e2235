package vn.uutu.members.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.members.dated.Period;
import vn.uutu.members.unit.Ancestry;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.Sector;
import vn.uutu.members.unit.Unit;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitId;
import vn.uutu.members.unit.UnitProblem;
import vn.uutu.members.unit.Units;

@Repository
class JdbcUnits implements Units {

    private final JdbcClient jdbc;
    private final UnitLines lines;
    private final ScopeTree scope;

    JdbcUnits(JdbcClient jdbc, UnitLines lines, ScopeTree scope) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.scope = scope;
    }

    @Override
    public Optional<Unit> find(UnitId id) {
        return load(Set.of(id.value())).stream().findFirst();
    }

    @Override
    public List<Unit> withCodes(Collection<UnitCode> codes) {
        var ids = jdbc.sql("select distinct unit_id from unit_code where code = any(:codes) order by unit_id")
                .param("codes", codes.stream().map(UnitCode::value).toArray(String[]::new))
                .query(UUID.class)
                .list();
        return load(ids);
    }

    @Override
    public List<Unit> all(Collection<UnitId> ids) {
        return load(ids.stream().map(UnitId::value).toList());
    }

    private List<Unit> load(Collection<UUID> ids) {
        var histories = lines.histories(ids);
        return jdbc.sql("""
                        select id, version, sector, closed_on, predecessors, successors, held_by, part_of
                          from unit
                         where id = any(:ids)
                         order by id
                        """)
                .param("ids", Rows.ids(ids))
                .query(new UnitMapping(histories))
                .list();
    }

    @Override
    public Ancestry above(UnitId id) {
        var reachable = jdbc.sql("""
                        with recursive above as (
                            select cast(:id as uuid) as unit_id
                             union
                            select p.parent_id
                              from above
                              join unit_parent p on p.unit_id = above.unit_id
                             where p.parent_id is not null
                        )
                        select unit_id from above
                        """).param("id", id.value()).query(UUID.class).list();
        return new Ancestry(lines.parents(reachable));
    }

    @Override
    public Map<UnitId, Period> livesOf(Collection<UnitId> ids) {
        var lives = new HashMap<UnitId, Period>();
        jdbc.sql("select id, established_on, closed_on from unit where id = any(:ids) order by id for share")
                .param("ids", ids.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(row -> {
                    var from = row.getObject("established_on", LocalDate.class);
                    var to = Optional.ofNullable(row.getObject("closed_on", LocalDate.class));
                    lives.put(new UnitId(row.getObject("id", UUID.class)), new Period(from, to));
                });
        return lives;
    }

    @Override
    public boolean isNeededFrom(UnitId id, LocalDate day) {
        jdbc.sql("select id from unit where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return jdbc.sql("""
                        select exists (select from unit_parent
                                        where parent_id = :id and (valid_to is null or valid_to > :day))
                            or exists (select from placement
                                        where unit_id = :id and (valid_to is null or valid_to > :day))
                        """)
                .param("id", id.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<Level> levels() {
        return new HashSet<>(jdbc.sql("select code from unit_level")
                .query((row, _) -> new Level(row.getString("code")))
                .list());
    }

    @Override
    public Set<Sector> sectors() {
        return new HashSet<>(jdbc.sql("select code from sector")
                .query((row, _) -> new Sector(row.getString("code")))
                .list());
    }

    @Override
    public void lockTree() {
        jdbc.sql("select only_row from tree_lock for update")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void save(Collection<? extends Unit> units) {
        var saved = jdbc.sql("""
                        insert into unit (id, version, sector, established_on, closed_on, predecessors, successors, held_by,
                                          part_of)
                        select * from json_to_recordset(cast(:rows as json))
                            as r (id uuid, version bigint, sector text, established_on date, closed_on date,
                                  predecessors uuid[], successors uuid[], held_by uuid, part_of uuid)
                        on conflict (id) do update
                           set version = excluded.version, closed_on = excluded.closed_on,
                               successors = excluded.successors, held_by = excluded.held_by, part_of = excluded.part_of
                         where unit.version = excluded.version - 1
                        """)
                .param("rows", Rows.of(units.stream().map(UnitRow::of)))
                .update();
        if (saved != units.size()) {
            throw new UnitProblem.ChangedMeanwhile();
        }
        lines.replace(units);
        scope.refresh(units.stream().map(unit -> unit.id().value()).toList());
    }
}
