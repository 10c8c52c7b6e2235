package vn.uutu.chromium;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A browser that is on this machine already. `UUTU_CHROMIUM` names one, or is `packaged` for none.
final class InstalledChromium {

    private static final String CHOICE = "UUTU_CHROMIUM";
    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "microsoft-edge",
            "brave");
    private static final List<String> APPLICATIONS = List.of(
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private InstalledChromium() {}

    static Optional<Path> find() {
        var chosen = Optional.ofNullable(System.getenv(CHOICE)).filter(choice -> !choice.isBlank());
        if (chosen.isPresent()) {
            return chosen.filter(choice -> !choice.equals("packaged")).map(InstalledChromium::named);
        }
        var folders = Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator);
        return Stream.concat(
                        NAMES.stream().flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name))),
                        APPLICATIONS.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path named(String choice) {
        var path = Path.of(choice);
        if (!Files.isExecutable(path)) {
            throw new AssertionError(CHOICE + " names no program: " + choice);
        }
        return path;
    }
}
