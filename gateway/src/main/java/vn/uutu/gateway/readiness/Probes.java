package vn.uutu.gateway.readiness;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/// Asks all parts at once whether they are ready, at most once a second however often it is asked itself.
final class Probes {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final HttpClient http;
    private final Collection<URI> parts;
    private Set<URI> ready = Set.of();
    private long askedAt = System.nanoTime() - FRESH.toNanos();

    Probes(HttpClient http, Collection<URI> parts) {
        this.http = http;
        this.parts = parts;
    }

    synchronized Set<URI> ready() {
        if (System.nanoTime() - askedAt >= FRESH.toNanos()) {
            ready = ask();
            askedAt = System.nanoTime();
        }
        return ready;
    }

    private Set<URI> ask() {
        var answers = parts.stream().distinct().collect(Collectors.toMap(part -> part, this::isReady));
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue().join())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private CompletableFuture<Boolean> isReady(URI part) {
        var question = HttpRequest.newBuilder(part).timeout(PATIENCE).build();
        return http.sendAsync(question, BodyHandlers.discarding())
                .thenApply(answer -> answer.statusCode() == 200)
                .exceptionally(_ -> false);
    }
}
