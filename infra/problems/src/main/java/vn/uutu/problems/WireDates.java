package vn.uutu.problems;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/// Reads dates only as `yyyy-MM-dd`: no arrays, no day numbers, no instants cut short.
final class WireDates extends StdScalarDeserializer<LocalDate> {

    WireDates() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        var text = parser.getValueAsString("");
        try {
            return Wire.date(text);
        } catch (IllegalArgumentException | DateTimeException _) {
            throw context.weirdStringException(text, LocalDate.class, "not a date");
        }
    }
}
