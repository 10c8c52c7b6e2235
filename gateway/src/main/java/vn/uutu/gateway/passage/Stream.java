package vn.uutu.gateway.passage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A stream of server-sent events: each goes on at once. In a silence a comment is sent now and then, because only
/// writing shows that a client has gone; and a stream ends with the session that opened it.
final class Stream {

    private static final byte[] COMMENT = {':', '\n'};

    private final Arrivals arrivals;
    private final Duration heartbeat;
    private final Closing closing;

    Stream(Arrivals arrivals, Duration heartbeat, Closing closing) {
        this.arrivals = arrivals;
        this.heartbeat = heartbeat;
        this.closing = closing;
    }

    void copy(HttpServletRequest request, HttpServletResponse out) throws IOException {
        var session = request.getSession(false);
        var betweenLines = true;
        out.flushBuffer();
        while (!closing.begun() && isOpen(session)) {
            switch (arrivals.next(heartbeat)) {
                case Arrivals.Arrival.Bytes bytes -> {
                    betweenLines = bytes.writeTo(out.getOutputStream()) == '\n';
                    out.flushBuffer();
                    arrivals.askForMore();
                }
                case Arrivals.Arrival.Silence _ -> {
                    if (betweenLines) {
                        out.getOutputStream().write(COMMENT);
                        out.flushBuffer();
                    }
                }
                case Arrivals.Arrival.End _ -> {
                    return;
                }
                case Arrivals.Arrival.BrokenOff broken -> throw new IOException("A service broke off", broken.reason());
            }
        }
    }

    private static boolean isOpen(@Nullable HttpSession session) {
        try {
            return session == null || session.getCreationTime() > 0;
        } catch (IllegalStateException _) {
            return false; // how a session says that it has been ended
        }
    }
}
