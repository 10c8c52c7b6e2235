package vn.uutu.gateway.passage;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import vn.uutu.gateway.refusal.Refusal;
import vn.uutu.gateway.refusal.Refusals;
import vn.uutu.gateway.suite.Limits;

/// Carries a request to a service and its answer back. Ours instead of the library's, whose read timeout ends streams,
/// and which cannot see a client leave while a stream is silent.
@Component
class Passage implements ProxyExchange {

    private final HttpClient services;
    private final Limits limits;
    private final Refusals refusals;
    private final Closing closing;

    Passage(HttpClient services, Limits limits, Refusals refusals, Closing closing) {
        this.services = services;
        this.limits = limits;
        this.refusals = refusals;
        this.closing = closing;
    }

    @Override
    public ServerResponse exchange(Request request) {
        if (isForm(request)) {
            return refusals.answer(Refusal.FORM);
        }
        try {
            return carry(
                    request,
                    Upload.of(
                            request.getServerRequest().servletRequest(),
                            limits.body().toBytes()));
        } catch (Upload.TooLarge _) {
            return refusals.answer(Refusal.TOO_LARGE);
        } catch (IOException e) {
            return refusals.answer(Refusal.BROKEN);
        }
    }

    private ServerResponse carry(Request request, Upload upload) {
        var sent = services.sendAsync(outgoing(request, upload), BodyHandlers.ofPublisher());
        try {
            return new Answer(await(sent, upload), request, upload, limits, closing);
        } catch (ExecutionException e) {
            upload.end();
            return refusals.answer(refusalOf(e));
        } catch (TimeoutException _) {
            sent.cancel(true);
            upload.end();
            return refusals.answer(Refusal.SLOW);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            sent.cancel(true);
            upload.end();
            return refusals.answer(Refusal.BROKEN);
        }
    }

    private HttpRequest outgoing(Request request, Upload upload) {
        var outgoing = HttpRequest.newBuilder(Objects.requireNonNull(request.getUri()))
                .method(request.getMethod().name(), upload.publisher());
        request.getHeaders().forEach((name, values) -> values.forEach(value -> outgoing.header(name, value)));
        return outgoing.build();
    }

    /// A service has its time from the moment when the client's last byte came, however slow the client's line is.
    private HttpResponse<Flow.Publisher<List<ByteBuffer>>> await(
            CompletableFuture<HttpResponse<Flow.Publisher<List<ByteBuffer>>>> sent, Upload upload)
            throws ExecutionException, InterruptedException, TimeoutException {
        while (true) {
            var left = limits.answer().minus(upload.quiet());
            try {
                return sent.get(left.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (upload.quiet().compareTo(limits.answer()) >= 0) {
                    throw e;
                }
            }
        }
    }

    private static Refusal refusalOf(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Upload.TooLarge _ -> {
                    return Refusal.TOO_LARGE;
                }
                case ConnectException _ -> {
                    return Refusal.UNAVAILABLE;
                }
                case HttpConnectTimeoutException _ -> {
                    return Refusal.UNAVAILABLE;
                }
                default -> {}
            }
        }
        return Refusal.BROKEN;
    }

    /// Forms are not spoken here; reading one as parameters would put its fields into the address.
    private static boolean isForm(Request request) {
        return MediaType.APPLICATION_FORM_URLENCODED.equalsTypeAndSubtype(
                request.getHeaders().getContentType());
    }
}
