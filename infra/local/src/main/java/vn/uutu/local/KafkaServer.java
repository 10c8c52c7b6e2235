package vn.uutu.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/// An Apache Kafka broker and controller in one process, its data kept: `KafkaServer FOLDER PORT CONTROLLER_PORT`.
final class KafkaServer {

    private KafkaServer() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        var file = folder.resolve("server.properties");
        Files.writeString(
                file,
                properties(folder, arguments[1], arguments[2]).entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
        if (!Files.exists(folder.resolve("logs").resolve("meta.properties"))) {
            format(file, System.out);
        }
        Kafka.main(new String[] {file.toString()});
    }

    private static void format(Path properties, PrintStream out) {
        var id = Uuid.randomUuid().toString();
        var exit = StorageTool.execute(new String[] {"format", "-t", id, "-c", properties.toString()}, out);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    private static Map<String, String> properties(Path folder, String port, String controllerPort) {
        var properties = new TreeMap<>(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners", "PLAINTEXT://127.0.0.1:" + port,
                "controller.listener.names", "CONTROLLER",
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs", folder.resolve("logs").toString(),
                "auto.create.topics.enable", "false",
                "group.initial.rebalance.delay.ms", "0"));
        for (var internal : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            properties.put(internal + ".replication.factor", "1");
            properties.put(internal + ".num.partitions", "1");
            properties.put(internal + ".min.isr", "1");
        }
        properties.remove("offsets.topic.min.isr");
        properties.put("log.cleaner.dedupe.buffer.size", "4194304"); // the default takes half of a small heap
        properties.put("num.network.threads", "2");
        properties.put("num.io.threads", "2");
        properties.put("background.threads", "2");
        return properties;
    }
}
