package vn.uutu.benchmark.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// Sums up cells that lie in a database.
final class Stored {

    private Stored() {}

    /// @param query for unit, kind, month, gender and count
    static Sum sum(Connection connection, String query) throws SQLException {
        var sum = Sum.NONE;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                var cell = new Case.Cell(
                        rows.getObject(1, UUID.class), rows.getString(2), rows.getInt(3), rows.getString(4));
                sum = sum.plus(cell, rows.getLong(5));
            }
        }
        return sum;
    }
}
