package vn.uutu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// A topic as `infra/kafka/topics.yaml` declares it.
public record Topic(String name, int partitions, Map<String, String> configs) {

    /// All topics of the suite.
    public static List<Topic> declared() {
        try (var file = Objects.requireNonNull(Topic.class.getResourceAsStream("topics.yaml"))) {
            Map<String, List<Map<String, Object>>> content =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return Objects.requireNonNull(content.get("topics")).stream()
                    .map(Topic::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Topic of(Map<String, Object> entry) {
        var configs = new TreeMap<String, String>();
        ((Map<?, ?>) required(entry, "configs")).forEach((name, value) -> configs.put("" + name, "" + value));
        return new Topic((String) required(entry, "name"), (Integer) required(entry, "partitions"), configs);
    }

    private static Object required(Map<String, Object> entry, String field) {
        return Objects.requireNonNull(entry.get(field), () -> field + " is missing in " + entry);
    }
}
