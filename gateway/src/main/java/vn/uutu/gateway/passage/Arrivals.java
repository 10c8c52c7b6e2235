package vn.uutu.gateway.passage;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The body of an answer, piece by piece as it arrives; the next is asked for when the last has been taken.
final class Arrivals implements Flow.Subscriber<List<ByteBuffer>> {

    private final BlockingQueue<Arrival> queue = new LinkedBlockingQueue<>();
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

    /// Silence when nothing came in that time.
    Arrival next(Duration atMost) throws InterruptedIOException {
        try {
            var arrival = queue.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
            return arrival == null ? new Arrival.Silence() : arrival;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    void askForMore() {
        subscription.join().request(1);
    }

    /// Closes the connection to the service unless the body is complete.
    void stop() {
        subscription.join().cancel();
    }

    @Override
    public void onSubscribe(Flow.Subscription body) {
        subscription.complete(body);
        body.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        queue.add(new Arrival.Bytes(pieces));
    }

    @Override
    public void onError(Throwable reason) {
        queue.add(new Arrival.BrokenOff(reason));
    }

    @Override
    public void onComplete() {
        queue.add(new Arrival.End());
    }

    sealed interface Arrival {

        record Bytes(List<ByteBuffer> pieces) implements Arrival {

            /// Returns the last byte.
            int writeTo(OutputStream out) throws IOException {
                var last = -1;
                for (var piece : pieces) {
                    var bytes = new byte[piece.remaining()];
                    piece.get(bytes);
                    out.write(bytes);
                    last = bytes.length == 0 ? last : bytes[bytes.length - 1];
                }
                return last;
            }
        }

        record BrokenOff(Throwable reason) implements Arrival {}

        record End() implements Arrival {}

        record Silence() implements Arrival {}
    }
}
