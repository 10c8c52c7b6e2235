package vn.uutu.local.demo;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// The generator's own count.
///
/// @param figures of each unit, by its path, for each year; parents before children
record Counted(SequencedMap<String, Map<String, Figures>> figures) {

    record Figures(long members, long referred, long admitted, long official) {

        @Override
        public String toString() {
            return "%d members, %d referred, %d admitted, %d official".formatted(members, referred, admitted, official);
        }
    }

    static Counted of(Path summary) {
        var figures = new LinkedHashMap<String, Map<String, Figures>>();
        for (var row : Csv.read(summary)) {
            figures.computeIfAbsent(row.getField("unit"), _ -> new LinkedHashMap<>())
                    .put(
                            row.getField("year"),
                            new Figures(
                                    Long.parseLong(row.getField("members")),
                                    Long.parseLong(row.getField("referred")),
                                    Long.parseLong(row.getField("admitted")),
                                    Long.parseLong(row.getField("official"))));
        }
        return new Counted(figures);
    }

    int units() {
        return figures.size();
    }

    List<String> years() {
        return figures.firstEntry().getValue().keySet().stream().toList();
    }

    /// Units that have others directly below them.
    List<String> parents() {
        return figures.keySet().stream()
                .filter(path -> path.contains("/"))
                .map(Counted::above)
                .distinct()
                .toList();
    }

    /// The unit and those directly below it.
    List<String> family(String parent) {
        var children = figures.keySet().stream()
                .filter(path -> path.startsWith(parent + "/"))
                .filter(path -> above(path).equals(parent));
        return Stream.concat(Stream.of(parent), children).toList();
    }

    Figures of(String unit, String year) {
        return Objects.requireNonNull(Objects.requireNonNull(figures.get(unit)).get(year));
    }

    private static String above(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
