package vn.uutu.gateway.passage;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/// Which headers pass. To a service a closed list, so that nobody outside can speak in the name of a proxy, a host or
/// another person; back to the client all but those of one connection, and no cookie.
@Component
class Headers implements RequestHttpHeadersFilter, Ordered {

    private static final Set<String> TO_SERVICES = ignoringCase(
            "Accept",
            "Accept-Encoding",
            "Accept-Language",
            "API-Version",
            "Authorization", // made by the relay
            "Cache-Control",
            "Content-Encoding",
            "Content-Language",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "Last-Event-ID",
            "Prefer",
            "Range",
            "traceparent",
            "tracestate",
            "User-Agent");

    private static final Set<String> NOT_TO_CLIENTS = ignoringCase(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Server",
            "Set-Cookie",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade");

    @Override
    public HttpHeaders apply(HttpHeaders all, ServerRequest request) {
        var passing = new HttpHeaders();
        all.forEach((name, values) -> {
            if (TO_SERVICES.contains(name)) {
                passing.addAll(name, values);
            }
        });
        return passing;
    }

    static HttpHeaders ofAnswer(HttpResponse<?> answer) {
        var passing = new HttpHeaders();
        var ofThisConnection = ignoringCase(
                String.join(",", answer.headers().allValues("Connection")).split("\\s*,\\s*"));
        answer.headers().map().forEach((name, values) -> {
            if (!NOT_TO_CLIENTS.contains(name) && !ofThisConnection.contains(name) && !name.startsWith(":")) {
                passing.addAll(name, values);
            }
        });
        answer.headers()
                .firstValue(HttpHeaders.LOCATION)
                .ifPresent(location -> passing.set(HttpHeaders.LOCATION, fromOutside(location, answer.uri())));
        return passing;
    }

    /// A service knows itself by an address that nobody outside can reach.
    private static String fromOutside(String location, URI service) {
        var own = service.getScheme() + "://" + service.getRawAuthority();
        return location.startsWith(own + "/") ? location.substring(own.length()) : location;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static Set<String> ignoringCase(String... names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of(names));
        return set;
    }
}
