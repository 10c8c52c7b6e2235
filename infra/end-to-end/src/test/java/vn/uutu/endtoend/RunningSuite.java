package vn.uutu.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// One suite for all journeys: started by the first that needs it, stopped when the last has ended. Each journey
/// begins with all of it ready, whatever the one before has killed.
final class RunningSuite implements BeforeAllCallback {

    private static Optional<SuiteProcess> running = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningSuite.class))
                .put("stop at the end", (AutoCloseable) RunningSuite::stop);
    }

    static synchronized SuiteProcess suite() {
        if (running.isEmpty()) {
            running = Optional.of(start());
        }
        var suite = running.orElseThrow();
        suite.awaitReady();
        return suite;
    }

    /// With nothing in it but the demonstration, for whoever moves too much to go on with what others have left.
    static synchronized SuiteProcess anew() {
        try {
            stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        running = Optional.empty();
        return suite();
    }

    /// It runs already, and was started in another way.
    static synchronized void goOnWith(SuiteProcess suite) {
        running = Optional.of(suite);
    }

    private static synchronized void stop() throws IOException, InterruptedException {
        if (running.isPresent()) {
            running.orElseThrow().stop();
            removeAllButTheLogs(running.orElseThrow().data());
        }
    }

    private static void removeAllButTheLogs(Path data) throws IOException {
        var logs = data.resolve("log");
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.startsWith(logs) && !file.equals(data))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    private static SuiteProcess start() {
        try {
            return SuiteProcess.startedIn(Files.createTempDirectory("uutu-end-to-end"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
