package vn.uutu.referrals.handover;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.knownmember.UnitId;

/// Today's tree, as infra/scope keeps it.
@Repository
class Lineage {

    private final JdbcClient jdbc;

    Lineage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of the units that are the unit itself or lie below it.
    Set<UnitId> below(UnitId unit, Collection<UnitId> asked) {
        return Set.copyOf(
                jdbc.sql("select unit_id from scope_unit where unit_id = any (:asked) and :unit = any (lineage)")
                        .param("asked", asked.stream().map(UnitId::value).toArray(UUID[]::new))
                        .param("unit", unit.value())
                        .query((row, _) -> new UnitId(row.getObject("unit_id", UUID.class)))
                        .list());
    }

    /// Empty for the province.
    Optional<UnitId> above(UnitId unit) {
        return jdbc.sql("""
                        select lineage[cardinality(lineage) - 1]
                          from scope_unit
                         where unit_id = :unit and cardinality(lineage) > 1
                        """)
                .param("unit", unit.value())
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }
}
