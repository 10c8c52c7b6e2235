package vn.uutu.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// PostgreSQL as a process that ends when it is told to, or when its server is gone: `PostgresServer FOLDER PORT`.
///
/// Data are kept, and safe: fsync and synchronous_commit are on, which the embedding library turns off by default.
final class PostgresServer {

    static final List<String> DATABASES = List.of("members", "referrals", "reporting");

    private PostgresServer() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        try (var server = start(folder, Integer.parseInt(arguments[1]))) {
            try (var connection = server.getPostgresDatabase().getConnection()) {
                for (var database : DATABASES) {
                    create(connection, database);
                }
            }
            while (alive(folder)) {
                Thread.sleep(500);
            }
        }
        System.exit(1);
    }

    private static EmbeddedPostgres start(Path folder, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "150")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    /// Each service has its own database and its own user. Names are ours, not from outside.
    private static void create(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select 1 from pg_database where datname = '%s'".formatted(name))) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("drop role if exists " + name);
            statement.execute("create role %s login password '%s'".formatted(name, name));
            statement.execute("create database %s owner %s".formatted(name, name));
        }
    }

    private static boolean alive(Path folder) throws IOException {
        var file = folder.resolve("data").resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return false;
        }
        var pid = Files.readAllLines(file).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }
}
