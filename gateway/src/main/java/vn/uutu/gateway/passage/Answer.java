package vn.uutu.gateway.passage;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;
import vn.uutu.gateway.suite.Limits;

/// What a service answered, handed on as it arrives.
final class Answer implements ServerResponse {

    private final HttpResponse<Flow.Publisher<List<ByteBuffer>>> response;
    private final Upload upload;
    private final Limits limits;
    private final Closing closing;
    private final HttpHeaders headers;

    Answer(
            HttpResponse<Flow.Publisher<List<ByteBuffer>>> response,
            ProxyExchange.Request request,
            Upload upload,
            Limits limits,
            Closing closing) {
        this.response = response;
        this.upload = upload;
        this.limits = limits;
        this.closing = closing;
        this.headers = Headers.ofAnswer(response);
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(response.statusCode());
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse out, Context context)
            throws IOException {
        out.setStatus(response.statusCode());
        headers.forEach((name, values) -> values.forEach(value -> out.addHeader(name, value)));
        var arrivals = new Arrivals();
        response.body().subscribe(arrivals);
        try {
            if (MediaType.TEXT_EVENT_STREAM.equalsTypeAndSubtype(headers.getContentType())) {
                new Stream(arrivals, limits.heartbeat(), closing).copy(request, out);
            } else {
                copy(arrivals, out);
            }
            out.flushBuffer();
        } finally {
            arrivals.stop();
            upload.end();
        }
        return null;
    }

    private void copy(Arrivals arrivals, HttpServletResponse out) throws IOException {
        while (true) {
            switch (arrivals.next(limits.answer())) {
                case Arrivals.Arrival.Bytes bytes -> {
                    bytes.writeTo(out.getOutputStream());
                    arrivals.askForMore();
                }
                case Arrivals.Arrival.End _ -> {
                    return;
                }
                case Arrivals.Arrival.BrokenOff broken -> throw new IOException("A service broke off", broken.reason());
                case Arrivals.Arrival.Silence _ -> throw new IOException("A service fell silent");
            }
        }
    }
}
