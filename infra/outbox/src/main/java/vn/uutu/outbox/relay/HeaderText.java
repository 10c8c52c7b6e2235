package vn.uutu.outbox.relay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads the headers of rows, one row after the other: most are the same as those of the row before, and all but few
/// are
/// texts without an escape, whose bytes can be taken as they are. A quarter of a lane's time went into parsing them.
final class HeaderText {

    private static final int NONE = -1;

    private final JsonFactory json;
    private final List<Taken> before = new ArrayList<>();

    HeaderText(JsonFactory json) {
        this.json = json;
    }

    /// A header with the bytes that it was made of, from the name's first to the value's last.
    private record Taken(byte[] bytes, Header header) {}

    /// @param text an object of texts
    RecordHeaders read(byte[] text) {
        var headers = new RecordHeaders();
        return takeAll(text, headers) ? headers : parsed(text);
    }

    /// False for what only a parser understands.
    private boolean takeAll(byte[] text, RecordHeaders headers) {
        var at = 0;
        for (var nth = 0; text[at] != '}'; nth++) {
            var name = at + 2;
            var nameEnd = end(text, name);
            var value = nameEnd + 3;
            var valueEnd = nameEnd == NONE ? NONE : end(text, value);
            if (valueEnd == NONE
                    || text[name - 1] != '"'
                    || text[nameEnd + 1] != ':'
                    || text[nameEnd + 2] != '"'
                    || (text[valueEnd + 1] != ',' && text[valueEnd + 1] != '}')) {
                return false;
            }
            headers.add(taken(nth, text, name, nameEnd, valueEnd));
            at = valueEnd + 1;
        }
        return true;
    }

    private Header taken(int nth, byte[] text, int name, int nameEnd, int valueEnd) {
        var known = nth < before.size() ? before.get(nth) : null;
        if (known != null && Arrays.equals(known.bytes, 0, known.bytes.length, text, name, valueEnd)) {
            return known.header;
        }
        var header = new RecordHeader(
                new String(text, name, nameEnd - name, StandardCharsets.UTF_8),
                Arrays.copyOfRange(text, nameEnd + 3, valueEnd));
        var taken = new Taken(Arrays.copyOfRange(text, name, valueEnd), header);
        if (known == null) {
            before.add(taken);
        } else {
            before.set(nth, taken);
        }
        return header;
    }

    /// Where the text ends that begins there.
    private static int end(byte[] text, int from) {
        for (var at = from; at < text.length - 1; at++) {
            if (text[at] == '"') {
                return at;
            }
            if (text[at] == '\\') {
                return NONE;
            }
        }
        return NONE;
    }

    private RecordHeaders parsed(byte[] text) {
        var headers = new RecordHeaders();
        try (var parser = json.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                headers.add(name, parser.nextStringValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return headers;
    }
}
