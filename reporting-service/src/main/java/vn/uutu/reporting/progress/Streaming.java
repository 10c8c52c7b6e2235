package vn.uutu.reporting.progress;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.scope.Scopes;

/// One open stream: looks for changes, asks for the scope anew, answers, and says from time to time that it is alive.
@Component
class Streaming {

    /// How often the scope is checked while nothing changes: a withdrawn assignment ends a stream within a second.
    private static final Duration SCOPE_CHECK = Duration.ofMillis(400);

    private final Scopes scopes;
    private final Answers answers;
    private final Watch watch;
    private final JsonMapper json;
    private final Duration heartbeat;

    /// @param heartbeat after which silence a comment tells the client, and everybody between, that the stream is open
    Streaming(
            Scopes scopes,
            Answers answers,
            Watch watch,
            JsonMapper json,
            @Value("${uutu.streams.heartbeat}") Duration heartbeat) {
        this.scopes = scopes;
        this.answers = answers;
        this.watch = watch;
        this.json = json;
        this.heartbeat = heartbeat;
    }

    /// Ends when the scope no longer covers the unit, when this instance stops, or when the client has gone.
    void run(String subject, Question question, EventWriter writer) throws IOException {
        try (var seat = watch.takeSeat()) {
            var change = seat.now();
            var shown = Optional.<ProgressView>empty();
            var written = System.nanoTime();
            while (watch.isOpen() && scopes.covers(scopes.of(subject), question.unit())) {
                var view = answers.of(question, change);
                if (view.isEmpty()) {
                    return;
                }
                if (!shown.map(view.get()::showsTheSameAs).orElse(false)) {
                    writer.event("progress", change, json.writeValueAsBytes(view.get()));
                    shown = view;
                    written = System.nanoTime();
                } else if (System.nanoTime() - written >= heartbeat.toNanos()) {
                    writer.heartbeat();
                    written = System.nanoTime();
                }
                change = seat.await(change, SCOPE_CHECK);
            }
        }
    }
}
