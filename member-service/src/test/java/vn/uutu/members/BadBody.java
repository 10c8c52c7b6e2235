package vn.uutu.members;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A body that was good but for one field.
record BadBody(Contract.Operation operation, String field, String kind, String body) {

    private static final int LONG = 10_001;

    static List<BadBody> of(Contract.Operation operation, ObjectNode good) {
        var schema = Contract.resolved(operation.body().orElseThrow().get("schema"));
        var all = new Collected(operation, good, new ArrayList<>());
        all.add("khac", "unknown", body -> body.put("khac", 1));
        schema.get("required").valueStream().map(JsonNode::asString).forEach(name -> {
            all.add(name, "missing", body -> body.remove(name));
        });
        schema.get("properties").properties().forEach(property -> {
            all.addOf(property.getKey(), Contract.resolved(property.getValue()));
        });
        return all.bad();
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(operation.id(), field, kind);
    }

    private record Collected(Contract.Operation operation, ObjectNode good, List<BadBody> bad) {

        void add(String field, String kind, Consumer<ObjectNode> spoil) {
            var body = good.deepCopy();
            spoil.accept(body);
            bad.add(new BadBody(operation, field, kind, body.toString()));
        }

        void addOf(String name, JsonNode schema) {
            Predicate<String> is = type -> schema.at("/type").asString("").equals(type)
                    || schema.at("/type")
                            .valueStream()
                            .anyMatch(it -> it.asString("").equals(type));
            add(name, "wrong type", body -> {
                if (is.test("object") || is.test("array")) {
                    body.put(name, 5);
                } else {
                    body.putObject(name);
                }
            });
            if (schema.has("enum")) {
                add(name, "no such word", body -> body.put(name, "khac"));
            } else if (is.test("string")) {
                add(name, "impossible", body -> body.put(name, impossible(schema)));
            }
            if (schema.has("minimum")) {
                add(
                        name,
                        "too small",
                        body -> body.put(name, schema.get("minimum").asInt() - 1));
                add(
                        name,
                        "too large",
                        body -> body.put(name, schema.get("maximum").asInt() + 1));
            }
        }

        private static String impossible(JsonNode schema) {
            return switch (schema.at("/format").asString("")) {
                case "date" -> "2026-02-30";
                case "uuid" -> "018f0000-0000-7000-8000";
                default -> "x".repeat(schema.at("/maxLength").asInt(LONG - 1) + 1);
            };
        }
    }
}
