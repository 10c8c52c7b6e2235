package vn.uutu.members.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.members.dated.Period;
import vn.uutu.members.unit.UnitId;
import vn.uutu.scope.Scope;

/// The units that a portion of a roster speaks of, as far as the caller's scope goes.
@Repository
class Branches {

    private final JdbcClient jdbc;

    Branches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// None of them can be closed until the end of the transaction.
    List<Branch> within(Scope scope, Collection<String> codes, Optional<UUID> one) {
        return jdbc.sql("""
                        select x.id, c.code, c.valid_from, c.valid_to, x.established_on, x.closed_on
                          from (select id, id as unit_id, established_on, closed_on
                                  from unit
                                 where id in (select unit_id from unit_code where code = any(:codes))
                                    or id = cast(:one as uuid)
                                 order by id
                                   for share) x
                          join unit_code c on c.unit_id = x.id
                        """ + Scope.JOIN)
                .param("codes", codes.toArray(String[]::new))
                .param("one", one.map(UUID::toString).orElse(null))
                .param("everything", scope.everything())
                .param("roots", scope.roots())
                .query((row, _) -> new Branch(
                        new UnitId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        period(row, "valid_from", "valid_to"),
                        period(row, "established_on", "closed_on")))
                .list();
    }

    private static Period period(ResultSet row, String from, String to) throws SQLException {
        return new Period(
                row.getObject(from, LocalDate.class), Optional.ofNullable(row.getObject(to, LocalDate.class)));
    }

    /// Which of these units the scope covers.
    Set<UnitId> covered(Scope scope, Collection<UnitId> units) {
        return new HashSet<>(jdbc.sql("""
                        select x.unit_id from (select unnest(:units) as unit_id) x
                        """ + Scope.JOIN)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("everything", scope.everything())
                .param("roots", scope.roots())
                .query((row, _) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list());
    }

    /// A unit, for each code it had.
    ///
    /// @param held the days on which it had the code
    record Branch(UnitId id, String code, Period held, Period life) {}
}
