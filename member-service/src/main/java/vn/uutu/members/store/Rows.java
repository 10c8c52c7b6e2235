package vn.uutu.members.store;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// Many rows as one parameter: SQL reads them with `json_to_recordset`, by the names of its columns.
final class Rows {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private Rows() {}

    static String of(Stream<? extends Record> rows) {
        return JSON.writeValueAsString(rows.toList());
    }

    /// The same where a row has only some of the columns.
    static String ofMaps(Stream<Map<String, Object>> rows) {
        return JSON.writeValueAsString(rows.toList());
    }

    static UUID[] ids(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
