package vn.uutu.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.uutu.data.DemoProvince;
import vn.uutu.local.Screen;

/// Brings the demonstration province in through the paths that every client uses.
public final class Demo {

    private final Api api;
    private final Imports imports;
    private final Screen screen;

    public Demo(String gateway, String identity, String secret, Screen screen) {
        this.screen = screen;
        api = new Api(gateway, identity, secret);
        imports = new Imports(api, screen);
    }

    /// Does nothing when the same demonstration was loaded before.
    ///
    /// @param districts codes joined by commas; empty for the whole province
    public void load(Path folder, String districts) {
        var done = folder.resolve(districts.isEmpty() ? "loaded" : "loaded-" + districts.replace(',', '-'));
        if (Files.exists(done)) {
            screen.say("The demonstration province is loaded already.");
            return;
        }
        var begin = System.nanoTime();
        screen.say("Loading the demonstration province");
        write(folder, districts);
        imports.send("/api/unit-imports", folder.resolve("areas.csv"));
        imports.send("/api/unit-imports", folder.resolve("units.csv"));
        assign(folder.resolve("demo-assignments.csv"));
        files(folder, "roster-").forEach(file -> imports.send("/api/rosters", file));
        files(folder, "referrals-").forEach(file -> imports.send("/api/referral-imports", file));
        imports.send("/api/target-imports", folder.resolve("targets.csv"));
        new OutsideNumbers(api, screen).send(folder.resolve("outside-numbers.csv"));
        new Agreement(api, screen).await(folder.resolve("demo-summary.csv"));
        remember(done);
        screen.say("The demonstration province is loaded after %d s."
                .formatted((System.nanoTime() - begin) / 1_000_000_000));
    }

    private static void write(Path folder, String districts) {
        try {
            DemoProvince.main(new String[] {folder.toString(), "20210804", districts});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assign(Path file) {
        var rows = Csv.read(file);
        for (var row : rows) {
            var path = row.getField("unit");
            var code = path.substring(path.lastIndexOf('/') + 1);
            var unit = api.get("/api/units?code=" + Api.encoded(code)).get(0);
            api.post(
                    "/api/assignments",
                    Map.of(
                            "subject", row.getField("subject"),
                            "unit", unit.get("id").asString(),
                            "role", row.getField("role"),
                            "from", row.getField("from")));
        }
        screen.progress("assignments", rows.size(), rows.size());
    }

    private static List<Path> files(Path folder, String prefix) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remember(Path done) {
        try {
            Files.createFile(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
