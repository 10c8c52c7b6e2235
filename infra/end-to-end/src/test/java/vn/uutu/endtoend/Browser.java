package vn.uutu.endtoend;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// An officer's browser: cookies, redirects, the token against forged requests, and nothing else.
final class Browser implements Client {

    private static final Pattern CSRF_FIELD = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String gateway;
    private final String identity;

    private Browser(String gateway, String identity) {
        this.gateway = gateway;
        this.identity = identity;
    }

    static Browser signedIn(SuiteProcess suite, String user) {
        var browser = new Browser(suite.url(SuiteProcess.Part.GATEWAY), suite.url(SuiteProcess.Part.IDENTITY));
        browser.signIn(user);
        return browser;
    }

    private void signIn(String user) {
        var form = Http.send(http, request(gateway + "/sign-in").GET().build());
        var csrf = CSRF_FIELD.matcher(form.body());
        if (!csrf.find()) {
            throw new AssertionError("No sign-in form: %d %s".formatted(form.statusCode(), form.body()));
        }
        var fields = "username=%s&password=uutu&_csrf=%s".formatted(encoded(user), encoded(csrf.group(1)));
        var home = Http.send(
                http,
                request(identity + "/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build());
        if (home.statusCode() != 200 || !home.uri().toString().startsWith(gateway)) {
            throw new AssertionError("%s is not signed in: %d at %s".formatted(user, home.statusCode(), home.uri()));
        }
        read("/api/me");
    }

    @Override
    public HttpResponse<String> send(
            String method, String path, String contentType, byte[] body, Map<String, String> headers) {
        var request = request(gateway + path).method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        if (!method.equals("GET")) {
            request.header("X-XSRF-TOKEN", csrfToken());
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        headers.forEach(request::setHeader);
        return Http.send(http, request.build());
    }

    @Override
    public AutoCloseable listen(String path, Consumer<JsonNode> events, Runnable ended) {
        var request = request(gateway + path)
                .header("Accept", "text/event-stream")
                .GET()
                .build();
        return Http.listen(http, request, events, ended);
    }

    private static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url));
    }

    private String csrfToken() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
