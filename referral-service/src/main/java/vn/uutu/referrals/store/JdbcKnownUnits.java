package vn.uutu.referrals.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.referrals.knownmember.KnownUnit;
import vn.uutu.referrals.knownmember.KnownUnits;
import vn.uutu.referrals.knownmember.UnitId;

@Repository
class JdbcKnownUnits implements KnownUnits {

    private final JdbcClient jdbc;

    JdbcKnownUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UnitId, KnownUnit> on(LocalDate day, Collection<UnitId> units) {
        return jdbc
                .sql("""
                        select unit_id, coalesce(code_on(codes, :day), code) as code, sector,
                               name_on(names, :day) as name
                          from known_unit
                         where unit_id = any (:units)
                        """)
                .param("day", day)
                .param("units", units.stream().map(UnitId::value).distinct().toArray(UUID[]::new))
                .query(JdbcKnownUnits::toUnit)
                .list()
                .stream()
                .collect(Collectors.toMap(KnownUnit::id, Function.identity()));
    }

    @Override
    public Map<UnitId, UnitId> holders(LocalDate day, Collection<UnitId> units) {
        return jdbc
                .sql(
                        "select unit_id, holder_on(unit_id, :day) as holder from unnest(:units::uuid[]) as asked (unit_id)")
                .param("day", day)
                .param("units", units.stream().map(UnitId::value).distinct().toArray(UUID[]::new))
                .query((row, _) -> Map.entry(unit(row, "unit_id"), unit(row, "holder")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static UnitId unit(ResultSet row, String column) throws SQLException {
        return new UnitId(row.getObject(column, UUID.class));
    }

    private static KnownUnit toUnit(ResultSet row, int rowNumber) throws SQLException {
        return new KnownUnit(
                unit(row, "unit_id"),
                row.getString("code"),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("sector")));
    }
}
