package vn.uutu.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/// A PostgreSQL server with as many empty databases as tests ask for.
public final class Postgres {

    public static final String USER = "postgres";
    public static final String PASSWORD = "postgres";

    /// Off, because tests do not survive a power cut anyway; `-Duutu.testing.fsync=on` for those that measure.
    static final String FSYNC = System.getProperty("uutu.testing.fsync", "off");

    private final String host;
    private final int port;
    private final Set<String> created = new HashSet<>();

    Postgres(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /// The address of a database, which is created when first asked for: empty, and the same one for the whole JVM.
    public synchronized String jdbcUrl(String database) {
        if (created.add(database)) {
            create(database);
        }
        return url(database);
    }

    private void create(String database) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("create database " + statement.enquoteIdentifier(database, true));
        } catch (SQLException e) {
            created.remove(database);
            throw new IllegalStateException("Database %s cannot be created".formatted(database), e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://%s:%d/%s?reWriteBatchedInserts=true".formatted(host, port, database);
    }
}
