package vn.uutu.benchmark;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/// The province's figures as they are shown, held against what was sent.
final class Figures {

    private static final Duration PAUSE = Duration.ofMillis(20);

    final String province;
    private final MachineClient reader;
    private long members;
    private long referred;
    private long admitted;

    /// The demonstration is in, and nothing else.
    Figures(MachineClient reader, Demonstration demonstration) {
        this.reader = reader;
        province = reader.get("/api/units?code=72").get(0).get("id").asString();
        members = demonstration.province("members");
        referred = demonstration.province("referred");
        admitted = demonstration.province("admitted");
    }

    void expectMore(long members, long referred, long admitted) {
        this.members += members;
        this.referred += referred;
        this.admitted += admitted;
    }

    long admitted() {
        return admitted;
    }

    String progressPath() {
        return "/api/progress?unit=%s&programme=2021-2025&from=2021-01&to=2025-12".formatted(province);
    }

    void awaitExpected() {
        Waiting.until(
                "%d members, %d referred, %d admitted".formatted(members, referred, admitted),
                PAUSE,
                () -> areExpected(reader));
        Waiting.sleep(Duration.ofSeconds(1)); // what is counted twice would show by now
        if (!areExpected(reader)) {
            throw new Unsound("The figures went past what was expected");
        }
    }

    boolean areExpected(MachineClient reader) {
        return progressIsExpected(reader.get(progressPath()))
                && reader.get("/api/headcount?unit=%s&at=2025-12".formatted(province))
                                .get("members")
                                .asLong()
                        == members;
    }

    boolean progressIsExpected(JsonNode progress) {
        return value(progress, "referred") == referred && value(progress, "admitted") == admitted;
    }

    static long value(JsonNode progress, String indicator) {
        for (var shown : progress.get("indicators")) {
            if (shown.get("indicator").asString().equals(indicator)) {
                return shown.get("value").asLong();
            }
        }
        throw new Unsound("There is no indicator " + indicator);
    }
}
