package vn.uutu.reporting.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import vn.uutu.intake.Iso;

/// Reads the dates and times of states without a formatter, as far as producers write them as [Iso] expects.
final class IsoModule extends SimpleModule {

    IsoModule() {
        super("iso");
        addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, Iso::day));
        addDeserializer(Instant.class, new Reader<>(Instant.class, Iso::instant));
    }

    private static final class Reader<T> extends StdDeserializer<T> {

        private final Function<String, T> read;

        private Reader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return read.apply(parser.getString());
        }
    }
}
