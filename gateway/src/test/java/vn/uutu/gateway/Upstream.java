package vn.uutu.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/// A small service behind the gateway: says its name and what it was asked, unless a test tells it otherwise.
final class Upstream {

    final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
    final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
    final String address;

    Upstream(String name) {
        try {
            var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", exchange -> {
                var path = exchange.getRequestURI().getPath();
                seen.add(new Seen(
                        exchange.getRequestMethod(), exchange.getRequestURI().toString(), copy(exchange)));
                handlers.getOrDefault(path, own -> text(own, 200, name + " " + own.getRequestURI()))
                        .handle(exchange);
            });
            server.start();
            address = "http://localhost:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void text(HttpExchange exchange, int status, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Headers copy(HttpExchange exchange) {
        var headers = new Headers();
        headers.putAll(exchange.getRequestHeaders());
        return headers;
    }

    record Seen(String method, String target, Headers headers) {

        String token() {
            return headers.getFirst("Authorization").substring("Bearer ".length());
        }
    }
}
