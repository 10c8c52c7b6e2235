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
                        select unit_id, code, sector, name_on(names, :day) as name
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

    private static KnownUnit toUnit(ResultSet row, int rowNumber) throws SQLException {
        return new KnownUnit(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("code"),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("sector")));
    }
}
