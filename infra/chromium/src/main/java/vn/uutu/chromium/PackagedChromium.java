package vn.uutu.chromium;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A browser that travels inside a package of the registry that the web client's build asks anyway: unpacked into
/// `target`, with the libraries that it needs; nothing is installed.
final class PackagedChromium {

    private final Path node;
    private final Path definition;
    private final Path place;

    PackagedChromium(Path project) {
        node = project.resolve("infra/node").toAbsolutePath().normalize();
        definition = project.resolve("infra/chromium/src/main/chromium")
                .toAbsolutePath()
                .normalize();
        place = project.resolve("infra/chromium/target/chromium")
                .toAbsolutePath()
                .normalize();
    }

    Path unpacked() {
        var program = place.resolve("unpacked/chromium");
        try {
            if (!Files.isExecutable(program) || changed()) {
                bring();
            }
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where its libraries lie, for machines that lack them.
    Map<String, String> environment() {
        return Map.of(
                "LD_LIBRARY_PATH", place.resolve("unpacked/al2023/lib").toString(),
                "FONTCONFIG_PATH", place.resolve("unpacked/fonts").toString());
    }

    private void bring() throws IOException {
        System.out.println("No browser is installed: unpacking one from its package");
        Files.createDirectories(place.resolve("unpacked"));
        for (var file : List.of("package.json", ".npmrc", "unpack.js")) {
            copy(file);
        }
        var nodes = run(Map.of(), node.toString()).strip();
        var path = Map.of("PATH", nodes + File.pathSeparator + System.getenv("PATH"));
        copy("package-lock.json");
        run(path, nodes + "/npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        run(path, nodes + "/node", "unpack.js", place.resolve("unpacked").toString());
    }

    private boolean changed() throws IOException {
        var lock = place.resolve("package-lock.json");
        return !Files.exists(lock) || Files.mismatch(lock, definition.resolve("package-lock.json")) >= 0;
    }

    private void copy(String file) throws IOException {
        Files.copy(definition.resolve(file), place.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    private String run(Map<String, String> environment, String... command) throws IOException {
        var builder = new ProcessBuilder(command).directory(place.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        try (var out = process.inputReader()) {
            var said = String.join("\n", out.lines().toList());
            if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", command) + " failed:\n" + said);
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
