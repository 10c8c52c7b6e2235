package vn.uutu.problems;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Says what a value of a type must look like on the wire.
final class TypeRules {

    private final JsonMapper json;

    TypeRules(JsonMapper json) {
        this.json = json;
    }

    Broken of(String field, @Nullable Class<?> type) {
        if (type == null) {
            return Broken.of(field, "rule.type");
        }
        if (type.isEnum()) {
            return Broken.of(field, "rule.one-of", valuesOf(type));
        }
        return Broken.of(field, keyOf(type));
    }

    private static String keyOf(Class<?> type) {
        if (type == LocalDate.class) {
            return "rule.date";
        } else if (type == YearMonth.class) {
            return "rule.month";
        } else if (type == Year.class) {
            return "rule.year";
        } else if (type == Instant.class || type == OffsetDateTime.class) {
            return "rule.instant";
        } else if (type == UUID.class) {
            return "rule.uuid";
        } else if (type == boolean.class || type == Boolean.class) {
            return "rule.boolean";
        }
        return isWhole(type) ? "rule.integer" : shapeOf(type);
    }

    private static String shapeOf(Class<?> type) {
        if (type == BigDecimal.class || type == double.class || type == Double.class) {
            return "rule.number";
        } else if (CharSequence.class.isAssignableFrom(type)) {
            return "rule.text";
        } else if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "rule.list";
        }
        return type.isRecord() ? "rule.object" : "rule.type";
    }

    private static boolean isWhole(Class<?> type) {
        return type == int.class
                || type == Integer.class
                || type == long.class
                || type == Long.class
                || type == short.class
                || type == Short.class
                || type == BigInteger.class;
    }

    /// The values as they are written on the wire, whatever annotation gives them their form.
    private String valuesOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> json.convertValue(constant, String.class))
                .collect(Collectors.joining(", "));
    }
}
