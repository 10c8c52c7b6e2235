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
import vn.uutu.reporting.tree.Unit;

/// Parts of reorganisations in PostgreSQL, each with the states of its units.
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
            insert into reorganisation_part (reorganisation_id, part, parts, units)
            select * from unnest(:ids::uuid[], :numbers::integer[], :of::integer[], :units::jsonb[])
            on conflict (reorganisation_id, part) do nothing
            """)
                .param("ids", Columns.of(parts, Part::reorganisation))
                .param("numbers", Columns.of(parts, Part::number))
                .param("of", Columns.of(parts, Part::of))
                .param("units", Columns.of(parts, part -> json.writeValueAsString(part.units())))
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
        return jdbc
                .sql("select units from reorganisation_part where reorganisation_id = any(:ids::uuid[])")
                .param("ids", Columns.of(ids, id -> id))
                .query(String.class)
                .list()
                .stream()
                .flatMap(units -> Arrays.stream(json.readValue(units, Unit[].class)))
                .toList();
    }
}
