package vn.uutu.gateway.passage;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.http.HttpHeaders;

/// The body of a request on its way through: never more than the limit, and never read after the request has ended.
final class Upload extends FilterInputStream {

    private final ReentrantLock reading = new ReentrantLock();
    private final long length;
    private long left;
    private boolean ended;
    private volatile long lastRead = System.nanoTime();

    private Upload(InputStream body, long length, long limit) {
        super(body);
        this.length = length;
        this.left = limit;
    }

    /// A body that says it is longer than `limit` bytes is refused before a service hears of it.
    static Upload of(HttpServletRequest request, long limit) throws IOException {
        var length = request.getContentLengthLong();
        if (length > limit) {
            throw new TooLarge();
        }
        var chunked = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        return new Upload(request.getInputStream(), chunked ? length : Math.max(length, 0), limit);
    }

    BodyPublisher publisher() {
        if (length == 0) {
            return BodyPublishers.noBody();
        }
        var stream = BodyPublishers.ofInputStream(() -> this);
        return length > 0 ? BodyPublishers.fromPublisher(stream, length) : stream;
    }

    /// Time since something was last read, which is when the service could last have begun to think.
    Duration quiet() {
        return Duration.ofNanos(System.nanoTime() - lastRead);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int size) throws IOException {
        reading.lock();
        try {
            if (ended) {
                throw new IOException("The request has ended");
            }
            var count = super.read(into, offset, size);
            lastRead = System.nanoTime();
            left -= Math.max(count, 0);
            if (left < 0) {
                throw new TooLarge();
            }
            return count;
        } finally {
            reading.unlock();
        }
    }

    /// Nothing is read from now on: the container gives the request's buffers to somebody else.
    void end() {
        reading.lock();
        ended = true;
        reading.unlock();
    }

    @Override
    public void close() {}

    static final class TooLarge extends IOException {}
}
