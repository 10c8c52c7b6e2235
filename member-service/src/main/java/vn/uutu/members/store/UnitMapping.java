package vn.uutu.members.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import vn.uutu.members.unit.History;
import vn.uutu.members.unit.ReorganisationId;
import vn.uutu.members.unit.Sector;
import vn.uutu.members.unit.Succession;
import vn.uutu.members.unit.Unit;
import vn.uutu.members.unit.UnitId;

/// Rows of the table `unit` and their timelines as units.
record UnitMapping(Map<UUID, History> histories) implements RowMapper<Unit> {

    @Override
    public Unit mapRow(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var identity = new Unit.Identity(
                new UnitId(id),
                Optional.ofNullable(row.getString("sector")).map(Sector::new),
                ids(row, "predecessors"));
        var history = requireNonNull(histories.get(id));
        var version = row.getLong("version");
        var closedOn = row.getObject("closed_on", LocalDate.class);
        var partOf = id(row, "part_of").map(ReorganisationId::new);
        return closedOn == null
                ? new Unit.Alive(identity, history, version, partOf)
                : new Unit.Closed(identity, history, closedOn, succession(row), version, partOf);
    }

    private static Succession succession(ResultSet row) throws SQLException {
        return new Succession(ids(row, "successors"), id(row, "held_by").map(UnitId::new));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    private static List<UnitId> ids(ResultSet row, String column) throws SQLException {
        var ids = (UUID[]) row.getArray(column).getArray();
        return Arrays.stream(ids).map(UnitId::new).toList();
    }
}
