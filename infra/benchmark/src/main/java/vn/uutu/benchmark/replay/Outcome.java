package vn.uutu.benchmark.replay;

/// What a contender says in the end, on one line.
public record Outcome(long nanos, Sum sum) {

    private static final String MARK = "OUTCOME";

    static Outcome since(long begin, Sum sum) {
        return new Outcome(System.nanoTime() - begin, sum);
    }

    static boolean isIn(String line) {
        return line.startsWith(MARK);
    }

    static Outcome of(String line) {
        var words = line.split(" ");
        return new Outcome(Long.parseLong(words[1]), new Sum(Long.parseLong(words[2]), Long.parseLong(words[3])));
    }

    String line() {
        return "%s %d %d %d".formatted(MARK, nanos, sum.total(), sum.weighted());
    }
}
