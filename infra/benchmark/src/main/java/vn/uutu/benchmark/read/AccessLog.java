package vn.uutu.benchmark.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the service's web server writes of each request when it has answered: its microseconds and where it went. Its
/// own timer, `http.server.requests`, keeps sums and no percentiles.
record AccessLog(Path folder) {

    private static final String FILE = "access.log";

    static AccessLog create() throws IOException {
        return new AccessLog(Files.createTempDirectory("uutu-access"));
    }

    List<String> settings() {
        return List.of(
                "--server.tomcat.accesslog.enabled=true",
                "--server.tomcat.accesslog.directory=" + folder,
                "--server.tomcat.accesslog.prefix=access",
                "--server.tomcat.accesslog.suffix=.log",
                "--server.tomcat.accesslog.rotate=false",
                "--server.tomcat.accesslog.buffered=false",
                "--server.tomcat.accesslog.pattern=%{us}T %s %U%q");
    }

    /// @return in nanos, of the newest so many requests for the path, all of which were answered with 200
    List<Long> newest(String path, int requests) throws IOException {
        var all = Files.readAllLines(folder.resolve(FILE)).stream()
                .filter(line -> line.endsWith(" 200 " + path))
                .map(line -> Long.parseLong(line.substring(0, line.indexOf(' '))) * 1_000)
                .toList();
        return all.subList(all.size() - requests, all.size());
    }

    void remove() throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
        Files.deleteIfExists(folder);
    }
}
