package vn.uutu.reporting.progress;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.reporting.tree.View;
import vn.uutu.scope.Scope;
import vn.uutu.scope.Scopes;

/// The same answer again and again, as server-sent events. The request's own virtual thread stays and writes: a client
/// that reads slowly holds up its thread and nothing else, since nothing is queued for it.
@RestController
class StreamController {

    private final Scopes scopes;
    private final Asking asking;
    private final Streaming streaming;

    StreamController(Scopes scopes, Asking asking, Streaming streaming) {
        this.scopes = scopes;
        this.asking = asking;
        this.streaming = streaming;
    }

    @GetMapping(path = "/api/progress/stream", version = "1", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void stream(
            @RequestParam UUID unit,
            @RequestParam(defaultValue = Asking.FIRST_PROGRAMME) String programme,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(defaultValue = View.DEFAULT) String view,
            @RequestParam(defaultValue = Asking.ITS_INDICATORS) List<String> indicators,
            Scope scope,
            HttpServletResponse response)
            throws IOException {
        scopes.require(scope, unit);
        var question = asking.question(unit, programme, from, to, view, indicators);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        streaming.run(scope.subject(), question, new EventWriter(response.getOutputStream()));
    }
}
