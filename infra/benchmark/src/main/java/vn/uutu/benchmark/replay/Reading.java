package vn.uutu.benchmark.replay;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// What no rebuild that looks at every event can be faster than.
record Reading(Task task) {

    Outcome discard() {
        var count = new AtomicLong();
        var begin = System.nanoTime();
        new Polling(task, 500).polls(records -> count.addAndGet(records.count()));
        return Outcome.since(begin, new Sum(count.get(), 0));
    }

    /// All tokens of the state, without making objects of them.
    Outcome parse() {
        var json = new JsonFactory();
        var count = new AtomicLong();
        var begin = System.nanoTime();
        new Polling(task, 500).each(record -> count.addAndGet(objects(json, record) > 0 ? 1 : 0));
        return Outcome.since(begin, new Sum(count.get(), 0));
    }

    private static int objects(JsonFactory json, ConsumerRecord<byte[], byte[]> record) {
        try (var parser = json.createParser(ObjectReadContext.empty(), record.value())) {
            var objects = 0;
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    objects++;
                } else if (token == JsonToken.VALUE_STRING) {
                    objects += parser.getStringLength() < 0 ? 1 : 0;
                }
            }
            return objects;
        }
    }
}
