package vn.uutu.intake.listening;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Received;
import vn.uutu.intake.Subscription;
import vn.uutu.intake.store.ParkedEvents.Culprit;

/// A record as it came, and whether it could be read.
public sealed interface Incoming<S> {

    ConsumerRecord<byte[], byte[]> record();

    record Understood<S>(ConsumerRecord<byte[], byte[]> record, Received<S> received) implements Incoming<S> {}

    /// @param reason in words without values of the event
    record Unreadable<S>(ConsumerRecord<byte[], byte[]> record, String reason) implements Incoming<S> {}

    static <S> Incoming<S> of(ConsumerRecord<byte[], byte[]> record, Subscription<S> subscription) {
        try {
            var event = Envelope.open(record);
            return new Understood<>(record, new Received<>(event, subscription.read(event)));
        } catch (NotUnderstood reason) {
            return new Unreadable<>(record, String.valueOf(reason.getMessage()));
        } catch (RuntimeException notForeseen) {
            return new Unreadable<>(record, Failure.withoutValues(notForeseen));
        }
    }

    default String key() {
        return Keys.text(record());
    }

    default Culprit culprit(String reason) {
        return new Culprit(record(), key(), Envelope.versionOf(record()), reason);
    }
}
