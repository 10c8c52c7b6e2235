package vn.uutu.members.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.Searchable;
import vn.uutu.members.unit.Sector;
import vn.uutu.scope.Scope;

/// Units on a day, as far as the caller's scope goes.
@Repository
class UnitViews {

    private static final int MOST_FOUND = 50;

    /// Takes `chosen (id, day)`; a unit that did not exist on the day is left out.
    private static final String VIEW = """
            , above (unit_id, ancestor, day, path) as (
                select c.id, c.id, c.day, k.code
                  from chosen c
                  join unit_code k
                    on k.unit_id = c.id and k.valid_from <= c.day and (k.valid_to is null or k.valid_to > c.day)
                 union all
                select a.unit_id, p.parent_id, a.day, k.code || '/' || a.path
                  from above a
                  join unit_parent p
                    on p.unit_id = a.ancestor
                   and p.valid_from <= a.day
                   and (p.valid_to is null or p.valid_to > a.day)
                  join unit_code k
                    on k.unit_id = p.parent_id and k.valid_from <= a.day and (k.valid_to is null or k.valid_to > a.day)
            ), path as (
                select distinct on (unit_id) unit_id, path from above order by unit_id, length(path) desc
            )
            select u.id, k.code, n.name, l.level, u.sector, p.parent_id as parent, path.path,
                   exists (select
                             from unit_parent below
                            where below.parent_id = u.id
                              and below.valid_from <= c.day
                              and (below.valid_to is null or below.valid_to > c.day)) as has_children,
                   u.established_on, u.closed_on, u.version
              from chosen c
              join unit u on u.id = c.id
              join path on path.unit_id = u.id
              join unit_code k
                on k.unit_id = u.id and k.valid_from <= c.day and (k.valid_to is null or k.valid_to > c.day)
              join unit_name n
                on n.unit_id = u.id and n.valid_from <= c.day and (n.valid_to is null or n.valid_to > c.day)
              join unit_level_held l
                on l.unit_id = u.id and l.valid_from <= c.day and (l.valid_to is null or l.valid_to > c.day)
              join unit_parent p
                on p.unit_id = u.id and p.valid_from <= c.day and (p.valid_to is null or p.valid_to > c.day)
             order by path.path, u.id
            """;

    private final JdbcClient jdbc;

    UnitViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All units of the scope alive on the day, or the one that has the code on it.
    List<UnitView> on(LocalDate day, Optional<String> code, Scope scope) {
        return jdbc.sql("""
                        with recursive chosen (id, day) as (
                            select x.id, cast(:day as date)
                              from (select unit_id as id, unit_id, code
                                      from unit_code
                                     where valid_from <= :day and (valid_to is null or valid_to > :day)) x
                            """ + Scope.JOIN + """
                             where cast(:code as text) is null or x.code = :code
                        )
                        """ + VIEW)
                .param("day", day)
                .param("code", code.orElse(null))
                .param("everything", scope.everything())
                .param("roots", scope.roots())
                .query(UnitView.class)
                .list();
    }

    /// The unit today; on its last day if it is closed, on its first if it is still to come.
    Optional<UnitView> find(UUID id, LocalDate today) {
        return jdbc.sql("""
                        with recursive chosen (id, day) as (
                            select id, greatest(established_on, least(:today, coalesce(closed_on - 1, :today)))
                              from unit
                             where id = :id
                        )
                        """ + VIEW)
                .param("id", id)
                .param("today", today)
                .query(UnitView.class)
                .optional();
    }

    List<UnitView> children(UUID parent, LocalDate day) {
        return jdbc.sql("""
                        with recursive chosen (id, day) as (
                            select unit_id, cast(:day as date)
                              from unit_parent
                             where parent_id = :parent
                               and valid_from <= :day
                               and (valid_to is null or valid_to > :day)
                        )
                        """ + VIEW)
                .param("parent", parent)
                .param("day", day)
                .query(UnitView.class)
                .list();
    }

    /// The first 50.
    List<UnitView> search(WantedUnits wanted, LocalDate today, Scope scope) {
        return jdbc.sql("""
                        with recursive chosen (id, day) as (
                            select x.unit_id, cast(:today as date)
                              from (select n.unit_id, n.searchable_name, k.code
                                      from unit_name n
                                      join unit u on u.id = n.unit_id
                                      join unit_code k
                                        on k.unit_id = n.unit_id
                                       and k.valid_from <= :today
                                       and (k.valid_to is null or k.valid_to > :today)
                                      join unit_level_held l
                                        on l.unit_id = n.unit_id
                                       and l.valid_from <= :today
                                       and (l.valid_to is null or l.valid_to > :today)
                                     where n.valid_from <= :today
                                       and (n.valid_to is null or n.valid_to > :today)
                                       and (cast(:sector as text) is null or u.sector = :sector)
                                       and (cardinality(:levels) = 0 or l.level = any(:levels))) x
                            """ + Scope.JOIN + """
                             where strpos(x.searchable_name, :name) > 0 or x.code = :code
                             order by x.code
                             limit :most
                        )
                        """ + VIEW)
                .param("today", today)
                .param("name", Searchable.of(wanted.query()))
                .param("code", wanted.query().strip())
                .param("sector", wanted.sector().map(Sector::code).orElse(null))
                .param("levels", wanted.levels().stream().map(Level::code).toArray(String[]::new))
                .param("most", MOST_FOUND)
                .param("everything", scope.everything())
                .param("roots", scope.roots())
                .query(UnitView.class)
                .list();
    }
}
