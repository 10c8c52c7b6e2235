package vn.uutu.local.quick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// An application that starts out of its jar, with a cache of its loaded and linked classes. It belongs to one build,
/// one JDK and one set of flags: for any other, the jar itself is started until another quick start is made.
///
/// @param jar of Spring Boot, with its libraries inside
/// @param java the command up to the jar
/// @param environment that it needs to start
public record QuickStart(Path jar, List<String> java, Map<String, String> environment) {

    public List<String> command() {
        return isMade()
                ? plus("-XX:AOTCache=" + cache(), "-jar", extracted().toString())
                : plus("-jar", jar.toString());
    }

    public String name() {
        return jar.getFileName().toString().replace(".jar", "");
    }

    /// The mark is written last: what was broken off counts for nothing.
    boolean isMade() {
        return Files.exists(mark());
    }

    /// Beside the jar: who removes the build removes this, too.
    Path folders() {
        return jar.resolveSibling("quick-start");
    }

    Path folder() {
        return folders().resolve(madeOf());
    }

    Path mark() {
        return folder().resolve("made");
    }

    /// Spring Boot's own tool takes the jar apart.
    List<String> extracting() {
        return List.of(
                java.getFirst(),
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                folder().toString());
    }

    /// Starts the application up to the moment when it would begin to work; its classes are written at its end.
    List<String> training() {
        return plus(
                "-XX:AOTCacheOutput=" + cache(),
                "-Dspring.context.exit=onRefresh",
                "-jar",
                extracted().toString());
    }

    private Path extracted() {
        return folder().resolve(jar.getFileName());
    }

    private Path cache() {
        return folder().resolve("classes.aot");
    }

    private String madeOf() {
        try {
            var build = Files.size(jar) + " " + Files.getLastModifiedTime(jar);
            return "%08x".formatted(Objects.hash(build, java, Runtime.version().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> plus(String... more) {
        var command = new ArrayList<>(java);
        command.addAll(List.of(more));
        return command;
    }
}
