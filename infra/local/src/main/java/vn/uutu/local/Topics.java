package vn.uutu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Creates the topics that `infra/kafka/topics.yaml` declares, as the installer of this machine.
final class Topics {

    private Topics() {}

    /// @return whether the broker answered and has all topics now
    static boolean present(int port) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", "127.0.0.1:" + port,
                "request.timeout.ms", 1_500,
                "default.api.timeout.ms", 2_000);
        try (var admin = Admin.create(settings)) {
            var there = admin.listTopics().names().get();
            var missing = declared().stream().filter(topic -> !there.contains(topic.name()));
            admin.createTopics(missing.toList()).all().get();
            return true;
        } catch (ExecutionException _) {
            return false; // not up yet: asked again
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<NewTopic> declared() {
        try (var file = Objects.requireNonNull(Topics.class.getResourceAsStream("/topics.yaml"))) {
            Map<String, List<Map<String, Object>>> content =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return Objects.requireNonNull(content.get("topics")).stream()
                    .map(Topics::topic)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewTopic topic(Map<String, Object> entry) {
        var configs = ((Map<?, ?>) Objects.requireNonNull(entry.get("configs")))
                .entrySet().stream().collect(Collectors.toMap(e -> "" + e.getKey(), e -> "" + e.getValue()));
        var partitions = (Integer) Objects.requireNonNull(entry.get("partitions"));
        return new NewTopic("" + entry.get("name"), partitions, (short) 1).configs(configs);
    }
}
