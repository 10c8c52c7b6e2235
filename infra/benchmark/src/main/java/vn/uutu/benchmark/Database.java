package vn.uutu.benchmark;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/// The database of the reporting service, from beside it.
record Database(int port) {

    private static final String NAME = "reporting";

    /// As if the service had never been.
    void reset() {
        execute("postgres", statement -> {
            statement.execute("drop database %s with (force)".formatted(NAME));
            statement.execute("create database %s owner %s".formatted(NAME, NAME));
            return true;
        });
    }

    /// The topics it has begun to read.
    List<String> topics() {
        return execute(NAME, statement -> {
            var topics = new ArrayList<String>();
            try (var rows = statement.executeQuery("select topic from intake_topic order by topic")) {
                while (rows.next()) {
                    topics.add(rows.getString(1));
                }
            }
            return topics;
        });
    }

    /// When it began to read the first of them.
    Instant begun() {
        return execute(NAME, statement -> {
            try (var rows = statement.executeQuery("select min(recorded_at) from intake_topic")) {
                rows.next();
                return rows.getObject(1, OffsetDateTime.class).toInstant();
            }
        });
    }

    /// How many records of all topics it has behind it; none as long as it has not made its tables.
    long position() {
        return execute(NAME, statement -> {
            try (var table = statement.executeQuery("select to_regclass('intake_position') is not null")) {
                if (!table.next() || !table.getBoolean(1)) {
                    return 0L;
                }
            }
            try (var rows = statement.executeQuery("select coalesce(sum(next_offset), 0) from intake_position")) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Statement statement) throws SQLException;
    }

    /// The databases of this machine ask nobody on it for a password.
    private <T> T execute(String database, Work<T> work) {
        var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new Unsound("The database refuses: " + e.getMessage());
        }
    }
}
