package vn.uutu.gateway;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Does what a browser does, cookies and redirects, one step at a time, and remembers everything that it was ever
/// shown.
final class Browser {

    final List<String> shown = new ArrayList<>();
    final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    HttpResponse<String> get(String uri) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(uri))
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"));
    }

    /// The way of our own page: a change carries the token that stands in the cookie.
    HttpResponse<String> post(String uri, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(uri))
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        shown.add(response.headers().map() + "\n" + response.body());
        return response;
    }

    HttpResponse<String> follow(HttpResponse<String> response) throws IOException, InterruptedException {
        var at = response;
        while (at.statusCode() / 100 == 3) {
            at = get(next(at).toString());
        }
        return at;
    }

    static URI next(HttpResponse<?> redirect) {
        return redirect.uri().resolve(redirect.headers().firstValue("Location").orElseThrow());
    }

    /// From any page of the gateway that asks to sign in, to the answer after the form has been sent: the way back,
    /// not yet followed.
    HttpResponse<String> fillIn(HttpResponse<String> login, String account) throws IOException, InterruptedException {
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(login.body());
        if (!token.find()) {
            throw new AssertionError("no form in " + login.body());
        }
        var form = "username=" + account + "&password=uutu&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        var toIdentity = send(HttpRequest.newBuilder(login.uri().resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(form)));
        return get(next(toIdentity).toString());
    }

    HttpResponse<String> signIn(String gateway, String account) throws IOException, InterruptedException {
        return follow(fillIn(follow(get(gateway + "/sign-in?lang=en")), account));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
