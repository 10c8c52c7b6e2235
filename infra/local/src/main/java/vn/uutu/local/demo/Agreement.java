package vn.uutu.local.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.uutu.local.CannotStart;
import vn.uutu.local.Screen;
import vn.uutu.local.demo.Counted.Figures;

/// Holds what is shown of every unit and year against what the generator counted itself, and waits until it is equal.
/// One question a parent and year tells of all its children.
final class Agreement {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(300);
    private static final int NAMED = 5;

    private final Api api;
    private final Screen screen;
    private final Steps steps;
    private final Map<String, String> ids = new HashMap<>();

    Agreement(Api api, Screen screen, Steps steps) {
        this.api = api;
        this.screen = screen;
        this.steps = steps;
    }

    /// What is entered for a unit is refused until its figures are kept.
    void awaitUnits(Path targets) {
        var begin = System.nanoTime();
        var codes = Csv.read(targets).stream()
                .map(row -> row.getField("Mã đơn vị"))
                .distinct()
                .toList();
        var known = 0;
        steps.next();
        for (var code : codes) {
            var path = "/api/progress?unit=" + api.unit(code);
            while (!api.knows(path)) {
                if (isOver(begin)) {
                    throw new CannotStart(
                            "The figures do not come to know unit %s; %s".formatted(code, Interruption.GOES_ON));
                }
                Interruption.pause(GLANCE);
            }
            steps.progress("units that have figures", ++known, codes.size());
        }
    }

    void require(Path summary) {
        var counted = Counted.of(summary);
        var differences = differences(counted);
        if (!differences.isEmpty()) {
            throw new CannotStart("%d figures are not what the generator counted: %s"
                    .formatted(differences.size(), some(differences)));
        }
        agrees(counted);
    }

    void tell(Path summary) {
        var counted = Counted.of(summary);
        var differences = differences(counted);
        if (differences.isEmpty()) {
            agrees(counted);
        } else {
            screen.say("%d figures are not what the generator counted, as when somebody has entered more: %s"
                    .formatted(differences.size(), some(differences)));
        }
    }

    private void agrees(Counted counted) {
        screen.say("%,d units × %d years agree with the generator: members, referred, admitted, official."
                .formatted(counted.units(), counted.years().size()));
    }

    private static String some(List<String> differences) {
        var named = String.join("; ", differences.subList(0, Math.min(NAMED, differences.size())));
        return differences.size() > NAMED ? named + "; …" : named;
    }

    private List<String> differences(Counted counted) {
        var begin = System.nanoTime();
        var parents = counted.parents();
        ids.put(parents.getFirst(), api.unit(parents.getFirst()));
        steps.next();
        var differing = new ArrayList<String>();
        var equal = new HashSet<String>();
        while (equal.size() < parents.size() && !(isOver(begin) && !differing.isEmpty())) {
            differing.clear();
            for (var parent : parents.stream().filter(it -> !equal.contains(it)).toList()) {
                var found = differences(parent, counted);
                differing.addAll(found);
                if (found.isEmpty()) {
                    equal.add(parent);
                }
                steps.progress("figures compared", equal.size(), parents.size());
            }
            if (!differing.isEmpty()) {
                Interruption.pause(GLANCE); // what is on its way comes no sooner for being asked for all the time
            }
        }
        return differing;
    }

    private List<String> differences(String parent, Counted counted) {
        var differences = new ArrayList<String>();
        var family = counted.family(parent);
        for (var year : counted.years()) {
            var shown = shown(parent, year);
            for (var unit : family) {
                var made = counted.of(unit, year);
                var is = Optional.ofNullable(shown.get(unit));
                if (!is.equals(Optional.of(made))) {
                    var said = is.map(Figures::toString).orElse("nothing");
                    differences.add("%s in %s shows %s instead of %s".formatted(unit, year, said, made));
                }
            }
        }
        return differences;
    }

    /// Of a unit and its children, by their paths.
    private Map<String, Figures> shown(String parent, String year) {
        var id = ids.get(parent);
        if (id == null) {
            return Map.of();
        }
        var progress = api.get(
                "/api/progress?view=as-was&unit=%s&programme=2021-2025&from=%s-01&to=%s-12&indicators=referred,admitted,official"
                        .formatted(id, year, year));
        var heads = api.get("/api/headcount/children?view=as-was&unit=%s&at=%s-12".formatted(id, year));
        var members = new HashMap<String, Long>();
        for (var child : heads.get("children")) {
            members.put(
                    child.get("unit").get("id").asString(), child.get("members").asLong());
        }
        var shown = new HashMap<String, Figures>();
        shown.put(parent, figures(progress, heads.get("members").asLong()));
        for (var child : progress.get("children")) {
            var unit = child.get("unit");
            var path = parent + "/" + unit.get("code").asString();
            ids.put(path, unit.get("id").asString());
            shown.put(path, figures(child, members.getOrDefault(unit.get("id").asString(), 0L)));
        }
        return shown;
    }

    private static Figures figures(JsonNode progress, long members) {
        return new Figures(
                members, value(progress, "referred"), value(progress, "admitted"), value(progress, "official"));
    }

    private static long value(JsonNode progress, String indicator) {
        for (var shown : progress.get("indicators")) {
            if (shown.get("indicator").asString().equals(indicator)) {
                return shown.get("value").asLong();
            }
        }
        throw new CannotStart("There is no indicator " + indicator);
    }

    private static boolean isOver(long begin) {
        return System.nanoTime() - begin > PATIENCE.toNanos();
    }
}
