package vn.uutu.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import vn.uutu.local.demo.Districts;

/// What can be changed about a run. Everything has a default.
///
/// @param data folder that keeps databases, topics, keys and logs between runs
/// @param project folder of the checkout
/// @param districts of the demonstration that get people
/// @param quickStart whether the next start is made quicker in the background once this one is ready
record Options(
        Path project, Path data, boolean demo, Districts districts, boolean quickStart, Map<Port, Integer> ports) {

    static Options of(String... arguments) {
        var project = Path.of(System.getProperty("uutu.project", ".")).toAbsolutePath();
        var options = new Options(project, project.resolve(".local"), false, Districts.of(""), true, new TreeMap<>());
        for (var argument : arguments) {
            options = options.with(argument);
        }
        return options;
    }

    int port(Port port) {
        return ports.getOrDefault(port, port.byDefault());
    }

    String url(Port port) {
        return "http://localhost:" + port(port);
    }

    private Options with(String argument) {
        var value = argument.substring(argument.indexOf('=') + 1);
        if (argument.equals("--demo")) {
            return new Options(project, data, true, districts, quickStart, ports);
        }
        if (argument.equals("--no-quick-start")) {
            return new Options(project, data, demo, districts, false, ports);
        }
        if (argument.startsWith("--districts=")) {
            return new Options(project, data, demo, Districts.of(value), quickStart, ports);
        }
        if (argument.startsWith("--data=")) {
            return new Options(project, Path.of(value).toAbsolutePath(), demo, districts, quickStart, ports);
        }
        for (var port : Port.values()) {
            if (argument.startsWith(port.option() + "=")) {
                var changed = new TreeMap<>(ports);
                changed.put(port, number(argument, value));
                return new Options(project, data, demo, districts, quickStart, changed);
            }
        }
        throw new CannotStart("%s is not known: infra/run --help lists what is".formatted(argument));
    }

    private static int number(String argument, String value) {
        if (!value.matches("\\d{2,5}") || Integer.parseInt(value) > 65_535) {
            throw new CannotStart("%s: a port is a number up to 65535".formatted(argument));
        }
        return Integer.parseInt(value);
    }
}
