package vn.uutu.benchmark.replay;

/// What a contender is told.
///
/// @param events that are on the topic
/// @param total that its cells sum up to when all are counted
public record Task(int kafka, int postgresql, String topic, long events, long total) {

    static Task of(String... words) {
        return new Task(
                Integer.parseInt(words[0]),
                Integer.parseInt(words[1]),
                words[2],
                Long.parseLong(words[3]),
                Long.parseLong(words[4]));
    }

    String[] words() {
        return new String[] {"" + kafka, "" + postgresql, topic, "" + events, "" + total};
    }
}
