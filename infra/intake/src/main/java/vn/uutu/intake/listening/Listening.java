package vn.uutu.intake.listening;

import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.springframework.transaction.support.TransactionOperations;
import vn.uutu.intake.store.Positions;

/// What all listeners of a service listen with.
///
/// @param consumers makes a consumer for a topic
/// @param longestPause between two attempts while the infrastructure fails
public record Listening(
        Function<String, Consumer<byte[], byte[]>> consumers,
        TransactionOperations transaction,
        Positions positions,
        Parking parking,
        Recognising recognising,
        Meters meters,
        Limits limits,
        Duration longestPause) {}
