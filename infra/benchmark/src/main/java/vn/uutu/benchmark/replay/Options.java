package vn.uutu.benchmark.replay;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How much is read, how often, by whom.
///
/// @param heap of each JVM, in MiB
/// @param flags for that of the service
record Options(int events, int rounds, int heap, List<Contender> contenders, List<String> flags) {

    static Options of(String... arguments) {
        var options = new Options(1_000_000, 5, 1_024, List.of(Contender.values()), List.of());
        for (var argument : arguments) {
            options = options.with(argument.split("=", 2));
        }
        return options;
    }

    private Options with(String... parts) {
        var value = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "--replay" ->
                value.isEmpty() ? this : new Options(Integer.parseInt(value), rounds, heap, contenders, flags);
            case "--rounds" -> new Options(events, Integer.parseInt(value), heap, contenders, flags);
            case "--heap" -> new Options(events, rounds, Integer.parseInt(value), contenders, flags);
            case "--only" -> new Options(events, rounds, heap, chosen(value), flags);
            case "--flags" -> new Options(events, rounds, heap, contenders, List.of(value.split(" ")));
            default -> throw new IllegalArgumentException(parts[0] + " is not known");
        };
    }

    private static List<Contender> chosen(String names) {
        return Arrays.stream(names.toUpperCase(Locale.ROOT).split(","))
                .map(Contender::valueOf)
                .toList();
    }
}
