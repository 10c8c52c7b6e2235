package vn.uutu.reporting.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.reporting.rollup.Reorganisations;
import vn.uutu.reporting.tree.Division;
import vn.uutu.reporting.tree.Unit;

/// Parts of reorganisations in PostgreSQL, each with the states of its units and its divisions.
@Repository
class JdbcReorganisations implements Reorganisations {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    JdbcReorganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Collection<Part> parts) {
        jdbc.sql("""
            insert into reorganisation_part (reorganisation_id, part, parts, units, divisions)
            select *
              from unnest(:ids::uuid[], :numbers::integer[], :of::integer[], :units::jsonb[], :divisions::jsonb[])
            on conflict (reorganisation_id, part) do nothing
            """)
                .param("ids", Columns.of(parts, Part::reorganisation))
                .param("numbers", Columns.of(parts, Part::number))
                .param("of", Columns.of(parts, Part::of))
                .param("units", Columns.of(parts, part -> json.writeValueAsString(part.units())))
                .param("divisions", Columns.of(parts, part -> json.writeValueAsString(part.divisions())))
                .update();
    }

    @Override
    public Set<UUID> whole(Collection<UUID> ids) {
        return jdbc.sql("""
            select reorganisation_id
              from reorganisation_part
             where reorganisation_id = any(:ids::uuid[])
             group by reorganisation_id
            having count(*) = max(parts)
            """)
                .param("ids", Columns.of(ids, id -> id))
                .query(UUID.class)
                .set();
    }

    @Override
    public List<Unit> units(Collection<UUID> ids) {
        return read(
                "select units from reorganisation_part where reorganisation_id = any(:ids::uuid[])", ids, Unit[].class);
    }

    @Override
    public List<Division> divisions(Collection<UUID> ids) {
        return read(
                "select divisions from reorganisation_part where reorganisation_id = any(:ids::uuid[])",
                ids,
                Division[].class);
    }

    private <T> List<T> read(String sql, Collection<UUID> ids, Class<T[]> type) {
        return jdbc.sql(sql).param("ids", Columns.of(ids, id -> id)).query(String.class).list().stream()
                .flatMap(list -> Arrays.stream(json.readValue(list, type)))
                .toList();
    }
}
