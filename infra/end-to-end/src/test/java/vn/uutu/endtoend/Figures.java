package vn.uutu.endtoend;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Members, referred, admitted and official by path of the unit and year: as the generator made them, or as they are
/// shown.
record Figures(Map<String, String> lines) {

    static Figures made(Path summary) throws IOException {
        var lines = new TreeMap<String, String>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(summary)) {
            csv.stream()
                    .filter(Figures::hasPeople)
                    .forEach(row -> lines.put(
                            row.getField("unit") + " " + row.getField("year"),
                            line(
                                    row.getField("members"),
                                    row.getField("referred"),
                                    row.getField("admitted"),
                                    row.getField("official"))));
        }
        return new Figures(lines);
    }

    /// Units of the other districts have nobody in this demonstration: their first year stands for all.
    private static boolean hasPeople(NamedCsvRecord row) {
        return row.getField("year").equals("2021") || !row.getField("members").equals("0");
    }

    /// The same units and years, of every level, as somebody sees them: one look at a parent tells of its children.
    Figures shownTo(Client client) {
        var ids = new HashMap<>(Map.of("72", new Units(client).id("72")));
        var shown = new TreeMap<String, String>();
        for (var key : lines.keySet()) { // parents before children
            var path = key.substring(0, key.indexOf(' '));
            if (path.contains("/")) {
                var parent = path.substring(0, path.lastIndexOf('/'));
                var year = key.substring(key.indexOf(' ') + 1);
                if (!shown.containsKey(key) && ids.containsKey(parent)) {
                    look(client, parent, year, ids, shown);
                }
            }
        }
        shown.keySet().retainAll(lines.keySet());
        return new Figures(shown);
    }

    /// What differs from the other, line by line.
    List<String> butFor(Figures other) {
        var differences = new ArrayList<String>();
        lines.forEach((key, line) -> {
            var is = other.lines.getOrDefault(key, "nothing");
            if (!is.equals(line)) {
                differences.add("%s: %s; there %s".formatted(key, line, is));
            }
        });
        return differences;
    }

    Figures below(String path) {
        var below = new TreeMap<>(lines);
        below.keySet().removeIf(key -> !key.startsWith(path));
        return new Figures(below);
    }

    private static void look(
            Client client, String parent, String year, Map<String, String> ids, Map<String, String> shown) {
        var id = Objects.requireNonNull(ids.get(parent));
        var progress =
                client.read(Progress.path(id, year + "-01", year + "-12") + "&indicators=referred,admitted,official");
        var heads = client.read("/api/headcount/children?view=as-was&unit=%s&at=%s-12".formatted(id, year));
        var members = new HashMap<String, String>();
        heads.get("children")
                .forEach(child -> members.put(
                        child.get("unit").get("id").asString(),
                        child.get("members").asString()));
        shown.put(parent + " " + year, line(heads.get("members").asString(), progress));
        for (var child : progress.get("children")) {
            var unit = child.get("unit");
            var path = parent + "/" + unit.get("code").asString();
            var childId = unit.get("id").asString();
            ids.put(path, childId);
            shown.put(path + " " + year, line(members.getOrDefault(childId, "0"), child));
        }
    }

    private static String line(String members, JsonNode progress) {
        return line(
                members,
                "" + Progress.value(progress, "referred"),
                "" + Progress.value(progress, "admitted"),
                "" + Progress.value(progress, "official"));
    }

    private static String line(String members, String referred, String admitted, String official) {
        return "members %s, referred %s, admitted %s, official %s".formatted(members, referred, admitted, official);
    }
}
