package vn.uutu.outbox.relay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import vn.uutu.outbox.Instance;

/// A relay in a process of its own at its worst moment: it owns a lane, has just found that its lease is good, holds
/// rows in its hands, and has not yet given them to the producer. It does so when it is told to.
final class Paused {

    private Paused() {}

    /// @param arguments the lane, the fence's id and epoch, the directory of the signs, then the instance's own
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var signs = Path.of(arguments[3]);
        var context = SpringApplication.run(Instance.class, Arrays.copyOfRange(arguments, 4, arguments.length));
        var instance = new Instance.Running(context);
        var kafka = context.getEnvironment().getRequiredProperty("spring.kafka.bootstrap-servers");
        var lane = new Lane(Integer.parseInt(arguments[0]));
        try (var producer = new Producers(Map.of("bootstrap.servers", kafka)).create()) {
            producer.ownId(Duration.ofSeconds(30));
            producer.writeAs(new Fence(Long.parseLong(arguments[1]), Short.parseShort(arguments[2])));
            var rows = new Rows(instance.jdbc(), 100);
            var tenure = new Tenure(producer, rows.cursor(lane));
            var read = rows.after(tenure.sent());
            Files.createFile(signs.resolve("ready"));
            while (!Files.exists(signs.resolve("go"))) {
                Thread.onSpinWait();
            }
            tenure.send(read);
            tenure.finish();
        } finally {
            Files.createFile(signs.resolve("done"));
        }
    }
}
