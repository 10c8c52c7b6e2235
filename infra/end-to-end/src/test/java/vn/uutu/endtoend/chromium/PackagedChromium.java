package vn.uutu.endtoend.chromium;

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

    private static final Path DEFINITION = Path.of("src/test/chromium");
    private static final Path PLACE = Path.of("target/chromium").toAbsolutePath();
    private static final Path PROGRAM = PLACE.resolve("unpacked/chromium");

    private PackagedChromium() {}

    static Path unpacked() {
        try {
            if (!Files.isExecutable(PROGRAM) || changed()) {
                bring();
            }
            return PROGRAM;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where its libraries lie, for machines that lack them.
    static Map<String, String> environment() {
        return Map.of(
                "LD_LIBRARY_PATH", PLACE.resolve("unpacked/al2023/lib").toString(),
                "FONTCONFIG_PATH", PLACE.resolve("unpacked/fonts").toString());
    }

    private static void bring() throws IOException {
        System.out.println("No browser is installed: unpacking one from its package");
        Files.createDirectories(PLACE.resolve("unpacked"));
        for (var file : List.of("package.json", ".npmrc", "unpack.js")) {
            copy(file);
        }
        var node = run(Map.of(), Path.of("../../infra/node").toAbsolutePath().toString())
                .strip();
        var path = Map.of("PATH", node + File.pathSeparator + System.getenv("PATH"));
        copy("package-lock.json");
        run(path, node + "/npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        run(path, node + "/node", "unpack.js", PLACE.resolve("unpacked").toString());
    }

    private static boolean changed() throws IOException {
        var lock = PLACE.resolve("package-lock.json");
        return !Files.exists(lock) || Files.mismatch(lock, DEFINITION.resolve("package-lock.json")) >= 0;
    }

    private static void copy(String file) throws IOException {
        Files.copy(DEFINITION.resolve(file), PLACE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String run(Map<String, String> environment, String... command) throws IOException {
        var builder = new ProcessBuilder(command).directory(PLACE.toFile()).redirectErrorStream(true);
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
