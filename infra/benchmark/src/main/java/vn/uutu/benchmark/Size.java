package vn.uutu.benchmark;

/// How much is done.
///
/// @param rows of each roster file
/// @param rounds how often each kind of roster is sent, and how often the figures are rebuilt
/// @param cases each client brings from the selection to the hand-over
/// @param seconds for which admissions are entered at each rate
/// @param reads by each client
/// @param pages how often the first page is loaded; with any, the web client is measured and nothing else
record Size(int rows, int rounds, int cases, int seconds, int reads, int pages) {

    static Size of(String... arguments) {
        var size = new Size(10_000, 3, 100, 10, 1_000, 0);
        for (var argument : arguments) {
            size = size.with(argument);
        }
        return size;
    }

    private Size with(String argument) {
        var parts = argument.split("=", 2);
        if (parts.length < 2 || !parts[1].matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException(argument + " is not known: infra/benchmark/run --help lists what is");
        }
        var value = Integer.parseInt(parts[1]);
        return switch (parts[0]) {
            case "--rows" -> new Size(value, rounds, cases, seconds, reads, pages);
            case "--rounds" -> new Size(rows, value, cases, seconds, reads, pages);
            case "--cases" -> new Size(rows, rounds, value, seconds, reads, pages);
            case "--seconds" -> new Size(rows, rounds, cases, value, reads, pages);
            case "--reads" -> new Size(rows, rounds, cases, seconds, value, pages);
            case "--pages" -> new Size(rows, rounds, cases, seconds, reads, value);
            default ->
                throw new IllegalArgumentException(
                        argument + " is not known: infra/benchmark/run --help lists what is");
        };
    }
}
