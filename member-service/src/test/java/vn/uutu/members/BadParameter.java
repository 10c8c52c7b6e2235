package vn.uutu.members;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// A parameter with a value that it cannot have.
record BadParameter(Contract.Operation operation, String in, String name, String value) {

    private static final String TOO_LONG = "x".repeat(1_001);

    static List<BadParameter> of(Contract.Operation operation) {
        return operation.parameters().stream()
                .map(parameter -> new BadParameter(
                        operation,
                        parameter.get("in").asString(),
                        parameter.get("name").asString(),
                        rubbish(parameter)))
                .toList();
    }

    private static String rubbish(JsonNode parameter) {
        var schema = Contract.resolved(parameter.get("schema"));
        return switch (schema.at("/format").asString("")) {
            case "date" -> "2026-02-30";
            case "uuid", "int64" -> "khac";
            default -> schema.has("maxLength") ? TOO_LONG : "khac";
        };
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(operation.id(), in, name);
    }
}
