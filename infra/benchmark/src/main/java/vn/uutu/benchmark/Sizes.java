package vn.uutu.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// How much is done, by the names of the command line: `--rounds=5`. What is named alone keeps its usual size.
public record Sizes(Map<String, Integer> values) {

    public static Sizes of(Map<String, Integer> usual, String... arguments) {
        var values = new HashMap<>(usual);
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            var name = parts[0].replaceFirst("^--", "");
            if (!usual.containsKey(name) || (parts.length == 2 && !parts[1].matches("[1-9]\\d{0,7}"))) {
                throw new IllegalArgumentException(
                        argument + " is not known: infra/benchmark/run --help lists what is");
            }
            if (parts.length == 2) {
                values.put(name, Integer.parseInt(parts[1]));
            }
        }
        return new Sizes(Map.copyOf(values));
    }

    public int of(String name) {
        return Objects.requireNonNull(values.get(name));
    }
}
