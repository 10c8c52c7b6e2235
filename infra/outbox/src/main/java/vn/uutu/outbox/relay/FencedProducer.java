package vn.uutu.outbox.relay;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.internals.TransactionManager;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.ProducerIdAndEpoch;

/// An idempotent producer that writes with the id and epoch it is told to, and never again after its first failure.
///
/// The broker compares epochs for every producer id, but the client offers to choose them only with transactions; so
/// they are set where the client keeps them. A client that keeps them elsewhere fails all tests of takeovers.
final class FencedProducer implements AutoCloseable {

    private static final VarHandle MANAGER = field(KafkaProducer.class, "transactionManager", TransactionManager.class);
    private static final VarHandle IDENTITY =
            field(TransactionManager.class, "producerIdAndEpoch", ProducerIdAndEpoch.class);

    private final KafkaProducer<byte[], byte[]> producer;
    private final TransactionManager manager;
    private final AtomicBoolean ended = new AtomicBoolean();

    FencedProducer(Map<String, Object> settings) {
        this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        this.manager = (TransactionManager) MANAGER.get(producer);
    }

    /// Waits until the broker has given this producer an id: from then on the client leaves it alone.
    ///
    /// @return an id that nobody else has
    long ownId(Duration atMost) throws InterruptedException {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (!manager.hasProducerId()) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("Kafka gives no producer id");
            }
            Thread.sleep(2);
        }
        return identity().producerId;
    }

    /// Before the first send.
    void writeAs(Fence fence) {
        IDENTITY.setVolatile(manager, new ProducerIdAndEpoch(fence.producerId(), fence.epoch()));
    }

    private ProducerIdAndEpoch identity() {
        return (ProducerIdAndEpoch) IDENTITY.getVolatile(manager);
    }

    /// @param acknowledged runs in the client's network thread
    void send(ProducerRecord<byte[], byte[]> record, Callback acknowledged) {
        producer.send(record, (metadata, refused) -> {
            if (refused != null && ended.compareAndSet(false, true)) {
                producer.close(Duration.ZERO); // in the network thread, which from here on takes nothing more to send
            }
            acknowledged.onCompletion(metadata, refused);
        });
    }

    /// Waits until everything sent is acknowledged or refused.
    void flush() {
        producer.flush();
    }

    /// At once: what is not acknowledged by now is sent again by the next owner.
    @Override
    public void close() {
        ended.set(true);
        producer.close(Duration.ZERO);
    }

    private static VarHandle field(Class<?> owner, String name, Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(owner, MethodHandles.lookup()).findVarHandle(owner, name, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This version of Kafka's client keeps its producer id elsewhere", e);
        }
    }
}
