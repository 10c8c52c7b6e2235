package vn.uutu.imports.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A stream of elements. No document types, no entities of the file's own, no text longer than a cell can hold.
final class Xml implements Closeable {

    private static final int LONGEST_TEXT = 32_767;

    private final InputStream in;
    private final XMLStreamReader reader;

    Xml(InputStream in) {
        this.in = in;
        try {
            XMLInputFactory factory = new InputFactoryImpl();
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException _) {
            throw Refusals.damaged();
        }
    }

    enum Token {
        START,
        END,
        TEXT,
        FINISHED
    }

    Token next() {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        return Token.START;
                    }
                    case XMLStreamReader.END_ELEMENT -> {
                        return Token.END;
                    }
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                        return Token.TEXT;
                    }
                    case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE -> throw Refusals.damaged();
                    default -> {}
                }
            }
            return Token.FINISHED;
        } catch (XMLStreamException _) {
            throw Refusals.damaged();
        }
    }

    /// Moves to the next start of an element with this name; false at the end.
    boolean find(String name) {
        for (Token token = next(); token != Token.FINISHED; token = next()) {
            if (token == Token.START && at(name)) {
                return true;
            }
        }
        return false;
    }

    boolean at(String name) {
        return reader.getLocalName().equals(name);
    }

    String name() {
        return reader.getLocalName();
    }

    /// By local name, since the namespaces of strict and of transitional workbooks differ.
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /// The `r:id` of a sheet, which has the same local name as others have without a prefix.
    Optional<String> qualified(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            if (reader.getAttributeLocalName(i).equals(name) && prefix != null && !prefix.isEmpty()) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /// The texts up to the end of the current element, those of `t` elements and of the element itself; guides to
    /// pronunciation (`rPh`) are left out.
    String text() {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int skipped = 0;
        while (depth > 0) {
            switch (next()) {
                case START -> {
                    depth++;
                    skipped = skipped > 0 || at("rPh") ? skipped + 1 : 0;
                }
                case END -> {
                    depth--;
                    skipped = Math.max(0, skipped - 1);
                }
                case TEXT -> append(text, skipped);
                case FINISHED -> throw Refusals.damaged();
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text, int skipped) {
        if (skipped == 0 && text.length() < LONGEST_TEXT) {
            text.append(reader.getText());
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
