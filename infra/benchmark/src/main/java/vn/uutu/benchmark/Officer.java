package vn.uutu.benchmark;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// An officer with a session of their own at the gateway, as a browser keeps it.
final class Officer implements Caller {

    private static final Pattern CSRF_FIELD = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String gateway;

    private Officer(String gateway) {
        this.gateway = gateway;
    }

    static Officer signedIn(Suite suite, String user) {
        var officer = new Officer(suite.url(Port.GATEWAY));
        officer.signIn(suite.url(Port.IDENTITY), user);
        return officer;
    }

    private void signIn(String identity, String user) {
        var form = Http.send(http, request("/sign-in").build());
        var csrf = CSRF_FIELD.matcher(form.body());
        if (!csrf.find()) {
            throw new Unsound("There is no form to sign in with");
        }
        var fields = "username=%s&password=uutu&_csrf=%s"
                .formatted(user, URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8));
        Http.send(
                http,
                HttpRequest.newBuilder(URI.create(identity + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                        .build());
        get("/api/me");
    }

    @Override
    public JsonNode get(String path) {
        return Http.answer(200, Http.send(http, request(path).build()));
    }

    @Override
    public JsonNode post(int expected, String path, Map<String, Object> body, UUID key) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .header("X-XSRF-TOKEN", csrfToken())
                .POST(BodyPublishers.ofString(Http.JSON.writeValueAsString(body)));
        return Http.answer(expected, Http.send(http, request.build()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path));
    }

    private String csrfToken() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }
}
