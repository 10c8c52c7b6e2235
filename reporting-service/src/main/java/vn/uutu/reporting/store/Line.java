package vn.uutu.reporting.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/// Writes rows as COPY reads them in binary, column after column. The types must be those of the columns.
final class Line {

    private static final byte[] SIGNATURE = "PGCOPY\n\u00ff\r\n\0".getBytes(ISO_8859_1);
    private static final LocalDate DAY_0 = LocalDate.of(2000, 1, 1);
    private static final Instant INSTANT_0 = Instant.parse("2000-01-01T00:00:00Z");
    private ByteBuffer buffer = ByteBuffer.allocate(1 << 17);
    private int start;
    private short columns;

    /// What an array holds, by PostgreSQL's own numbers for types.
    enum Element {
        SMALLINT(21),
        INTEGER(23),
        TEXT(25),
        DATE(1082),
        TIMESTAMPTZ(1184),
        UUID(2950);

        private final int oid;

        Element(int oid) {
            this.oid = oid;
        }
    }

    void header() {
        room(SIGNATURE.length + 2 * Integer.BYTES).put(SIGNATURE).putInt(0).putInt(0);
    }

    void trailer() {
        room(Short.BYTES).putShort((short) -1);
    }

    void begin() {
        start = buffer.position();
        columns = 0;
        room(Short.BYTES).putShort(columns);
    }

    void end() {
        buffer.putShort(start, columns);
    }

    int size() {
        return buffer.position();
    }

    byte[] bytes() {
        return buffer.array();
    }

    void clear() {
        buffer.clear();
    }

    Line uuid(UUID value) {
        column(2 * Long.BYTES).putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
        return this;
    }

    Line smallint(int value) {
        column(Short.BYTES).putShort((short) value);
        return this;
    }

    Line integer(int value) {
        column(Integer.BYTES).putInt(value);
        return this;
    }

    Line bigint(long value) {
        column(Long.BYTES).putLong(value);
        return this;
    }

    Line bool(boolean value) {
        column(1).put((byte) (value ? 1 : 0));
        return this;
    }

    Line text(String value) {
        var bytes = value.getBytes(UTF_8);
        column(bytes.length).put(bytes);
        return this;
    }

    Line date(LocalDate value) {
        return integer((int) ChronoUnit.DAYS.between(DAY_0, value));
    }

    Line timestamptz(Instant value) {
        return bigint(ChronoUnit.MICROS.between(INSTANT_0, value));
    }

    Line smallints(short[] values) {
        var array = array(Element.SMALLINT, values.length, Short.BYTES);
        for (var value : values) {
            array.putInt(Short.BYTES).putShort(value);
        }
        return this;
    }

    Line integers(int[] values) {
        var array = array(Element.INTEGER, values.length, Integer.BYTES);
        for (var value : values) {
            array.putInt(Integer.BYTES).putInt(value);
        }
        return this;
    }

    /// @param write each of the values, as it would be written for a column of its own
    <T> Line array(Element type, List<T> values, BiConsumer<Line, T> write) {
        var before = columns;
        var at = buffer.position();
        dimensions(column(0, 5 * Integer.BYTES), type, values.size());
        values.forEach(value -> write.accept(this, value));
        columns = (short) (before + 1);
        buffer.putInt(at, buffer.position() - at - Integer.BYTES);
        return this;
    }

    <T> Line optional(Optional<T> value, BiConsumer<Line, T> write) {
        value.ifPresentOrElse(it -> write.accept(this, it), () -> {
            columns++;
            room(Integer.BYTES).putInt(-1);
        });
        return this;
    }

    private ByteBuffer array(Element type, int length, int width) {
        var header = (length == 0 ? 3 : 5) * Integer.BYTES;
        return dimensions(column(header + length * (Integer.BYTES + width)), type, length);
    }

    private static ByteBuffer dimensions(ByteBuffer array, Element type, int length) {
        array.putInt(length == 0 ? 0 : 1).putInt(0).putInt(type.oid);
        return length == 0 ? array : array.putInt(length).putInt(1);
    }

    private ByteBuffer column(int width) {
        return column(width, width);
    }

    private ByteBuffer column(int width, int room) {
        columns++;
        return room(Integer.BYTES + room).putInt(width);
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            buffer = ByteBuffer.allocate(2 * (buffer.capacity() + bytes)).put(buffer.flip());
        }
        return buffer;
    }
}
