package vn.uutu.endtoend.chromium;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// Everything that a browser complains of, on all its pages: errors in the console, requests that fail, answers that
/// refuse, other hosts.
final class Trouble {

    private final List<String> seen = new ArrayList<>();
    private final List<Expected> expected = new ArrayList<>();
    private boolean cutOff;

    Trouble(BrowserContext context) {
        context.onConsoleMessage(this::console);
        context.onWebError(error -> seen.add("error on the page: " + error.error()));
        context.onRequest(this::request);
        context.onRequestFailed(this::failed);
        context.onResponse(this::answered);
    }

    /// Such an answer is meant to come, any number of times from now on.
    void expect(int status, String path) {
        expected.add(new Expected(status, path));
    }

    /// From now on until it is said otherwise.
    void expectNoConnection(boolean cutOff) {
        this.cutOff = cutOff;
    }

    List<String> seen() {
        return List.copyOf(seen);
    }

    void forget() {
        seen.clear();
    }

    private void console(ConsoleMessage message) {
        var refusedAnswer = message.text().startsWith("Failed to load resource");
        if (message.type().equals("error") && !refusedAnswer) {
            seen.add("console: " + message.text());
        }
    }

    private void request(Request request) {
        var host = URI.create(request.url()).getHost();
        if (request.url().startsWith("http") && !"localhost".equals(host)) {
            seen.add("another host: " + host);
        }
    }

    /// What the page itself breaks off is no failure: a stream, or a question that nobody waits for any more.
    private void failed(Request request) {
        var meant = cutOff && request.failure().contains("ERR_INTERNET_DISCONNECTED");
        if (!meant && !request.failure().contains("ERR_ABORTED")) {
            seen.add("failed: %s %s: %s".formatted(request.method(), path(request.url()), request.failure()));
        }
    }

    private void answered(Response response) {
        var path = path(response.url());
        var meant = expected.stream().anyMatch(one -> one.status == response.status() && path.startsWith(one.path));
        if (response.status() >= 400 && !meant) {
            seen.add("%d: %s %s".formatted(response.status(), response.request().method(), path));
        }
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }

    private record Expected(int status, String path) {}
}
