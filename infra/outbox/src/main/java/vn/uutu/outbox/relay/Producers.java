package vn.uutu.outbox.relay;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;

/// Makes the producer of a lane. What order and fencing need is not open to configuration.
record Producers(Map<String, Object> settings) {

    FencedProducer create() {
        var all = new HashMap<String, Object>();
        all.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 16 << 20);
        all.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 << 10);
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 8_000);
        all.put(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 10);
        all.put(ProducerConfig.RETRY_BACKOFF_MAX_MS_CONFIG, 500);
        all.put(ProducerConfig.METADATA_MAX_AGE_CONFIG, 60_000);
        all.putAll(settings);
        all.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        all.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
        all.remove(ProducerConfig.TRANSACTIONAL_ID_CONFIG);
        return new FencedProducer(all);
    }
}
