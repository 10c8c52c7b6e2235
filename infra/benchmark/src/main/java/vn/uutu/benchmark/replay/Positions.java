package vn.uutu.benchmark.replay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// How far the service is, looked at from beside it.
public final class Positions implements AutoCloseable {

    private final Connection connection;

    public Positions(Servers servers) throws SQLException {
        connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/reporting".formatted(servers.postgresql()), "postgres", "postgres");
    }

    /// 0 as long as it has not made its tables.
    public long reached(String topic) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var table = statement.executeQuery("select to_regclass('intake_position') is not null")) {
                if (!table.next() || !table.getBoolean(1)) {
                    return 0;
                }
            }
            try (var rows = statement.executeQuery(
                    "select coalesce(sum(next_offset), 0) from intake_position where topic = '" + topic + "'")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
