package vn.uutu.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/// How a part is asked whether it is ready.
final class Probe {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private Probe() {}

    static Part.Readiness http(String url) {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(3))
                .build();
        return () -> {
            try {
                return HTTP.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException _) {
                return false;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }

    /// Ready when the database that is made last can be entered by its user.
    static Part.Readiness postgres(int port) {
        var last = PostgresServer.DATABASES.getLast();
        var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, last);
        return () -> {
            try (var connection = DriverManager.getConnection(url, last, last)) {
                return connection.isValid(1);
            } catch (SQLException _) {
                return false;
            }
        };
    }
}
