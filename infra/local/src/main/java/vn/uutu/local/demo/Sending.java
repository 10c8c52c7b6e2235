package vn.uutu.local.demo;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import vn.uutu.local.CannotStart;
import vn.uutu.local.Screen;

/// Sends a request again and again until it gets an answer that would stay the same: a part may be starting anew.
///
/// What is sent must bear that: it reads, or has an `Idempotency-Key`.
record Sending(HttpClient http, Duration patience, Screen screen) {

    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
    private static final int CONFLICT = 409;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private sealed interface Outcome {

        record Answered(HttpResponse<String> response) implements Outcome {}

        /// @param wanted how long the answer asks to wait
        record Passing(String trouble, Optional<Duration> wanted) implements Outcome {}
    }

    HttpResponse<String> answerTo(HttpRequest request) {
        var begin = System.nanoTime();
        var pause = FIRST_PAUSE;
        while (true) {
            switch (attempt(request)) {
                case Outcome.Answered answered -> {
                    return answered.response();
                }
                case Outcome.Passing passing -> {
                    var trouble = request.uri().getPath() + " " + passing.trouble();
                    if (System.nanoTime() - begin > patience.toNanos()) {
                        throw new CannotStart("%s, for %d minutes now: the logs tell more; %s"
                                .formatted(trouble, patience.toMinutes(), Interruption.GOES_ON));
                    }
                    if (pause.equals(FIRST_PAUSE)) {
                        screen.say("  !  %s; trying again".formatted(trouble));
                    }
                    Interruption.pause(passing.wanted().orElse(pause));
                    pause = Duration.ofMillis(Math.min(2 * pause.toMillis(), LONGEST_PAUSE.toMillis()));
                }
            }
        }
    }

    private Outcome attempt(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return passes(response)
                    ? new Outcome.Passing("answers " + response.statusCode(), retryAfter(response))
                    : new Outcome.Answered(response);
        } catch (HttpTimeoutException _) {
            return new Outcome.Passing("does not answer in time", Optional.empty());
        } catch (ConnectException _) {
            return new Outcome.Passing("cannot be reached", Optional.empty());
        } catch (IOException _) {
            return new Outcome.Passing("broke off", Optional.empty());
        } catch (InterruptedException _) {
            throw Interruption.whileLoading();
        }
    }

    /// A twin of the request that still runs is refused as a conflict that passes.
    private static boolean passes(HttpResponse<String> response) {
        return PASSING.contains(response.statusCode())
                || response.statusCode() == CONFLICT && retryAfter(response).isPresent();
    }

    private static Optional<Duration> retryAfter(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }
}
