package vn.uutu.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.uutu.data.DemoProvince;
import vn.uutu.local.Screen;

/// Brings the demonstration provinces in through the paths that every client uses. Each part of it finds out what is
/// there already, so that a load that was broken off goes on, and districts can be added later.
public final class Demo {

    private static final String SEED = "20210804";

    /// Two lists of units, assignments, units that have figures, targets, outside numbers, figures compared.
    private static final int OTHER_STEPS = 7;

    private final Api api;
    private final Screen screen;

    public Demo(String gateway, String identity, String secret, Screen screen) {
        this.screen = screen;
        api = new Api(gateway, identity, secret, screen);
    }

    /// What was loaded before stays, and is said to be there when nothing is missing.
    public void load(Path folder, Districts asked) {
        load(folder, Districts.TAY_NINH, asked);
        load(folder.resolve(Districts.LONG_AN), Districts.LONG_AN, asked);
    }

    private void load(Path folder, String province, Districts all) {
        var asked = all.ofProvince(province);
        if (!asked.codes().isEmpty()) {
            loadOne(folder, province, asked);
        }
    }

    private void loadOne(Path folder, String province, Districts asked) {
        var bookmark = new Bookmark(folder);
        var wanted = asked.and(bookmark.begun());
        if (wanted.within(bookmark.loaded())) {
            screen.say("The demonstration is loaded already: %s.".formatted(bookmark.loaded()));
            return;
        }
        var begin = System.nanoTime();
        if (wanted.within(bookmark.begun())) {
            screen.say("Going on loading the demonstration: %s".formatted(wanted));
        } else {
            screen.say("Loading the demonstration: %s".formatted(wanted));
            write(folder, province, wanted);
            bookmark.begin(wanted);
        }
        var rosters = files(folder, "roster-");
        var referrals = files(folder, "referrals-");
        var steps = new Steps(screen, rosters.size() + referrals.size() + OTHER_STEPS);
        var figures = new Agreement(api, screen, steps);
        send(folder, province, rosters, referrals, figures, steps);
        agree(folder, bookmark, figures);
        bookmark.finish(wanted);
        screen.say("The demonstration is loaded after %d s.".formatted((System.nanoTime() - begin) / 1_000_000_000));
    }

    private void send(
            Path folder, String province, List<Path> rosters, List<Path> referrals, Agreement figures, Steps steps) {
        var imports = new Imports(api, steps);
        imports.send("/api/unit-imports?province=" + province, folder.resolve("areas.csv"));
        imports.send("/api/unit-imports", folder.resolve("units.csv"));
        new Assignments(api, province, steps).send(folder.resolve("demo-assignments.csv"));
        rosters.forEach(file -> imports.send("/api/rosters", file));
        referrals.forEach(file -> imports.send("/api/referral-imports", file));
        figures.awaitUnits(folder.resolve("targets.csv"));
        imports.send("/api/target-imports", folder.resolve("targets.csv"));
        new OutsideNumbers(api, province, steps).send(folder.resolve("outside-numbers.csv"));
    }

    /// Who adds districts may have worked with the others meanwhile: figures that differ are then no fault.
    private void agree(Path folder, Bookmark bookmark, Agreement figures) {
        var summary = folder.resolve("demo-summary.csv");
        if (bookmark.loaded().codes().isEmpty()) {
            figures.require(summary);
        } else {
            figures.tell(summary);
        }
    }

    private static void write(Path folder, String province, Districts districts) {
        try {
            DemoProvince.main(new String[] {"--province=" + province, folder.toString(), SEED, districts.list()});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
