package vn.uutu.imports.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The parts of a zipped workbook. What they unpack to is counted while reading, since the sizes a zip names may lie.
final class Parts implements Closeable {

    private static final int MOST_ENTRIES = 10_000;
    private static final int SMALL = 1 << 20;

    private final ZipFile zip;
    private final Allowance allowance;

    Parts(ZipFile zip, long packed) throws IOException {
        this.zip = zip;
        this.allowance = new Allowance(packed);
        long claimed =
                zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
        if (zip.size() > MOST_ENTRIES || claimed > Allowance.MOST) {
            zip.close();
            throw Refusals.bomb();
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /// A small part as a whole (its first megabyte).
    String text(String part) throws IOException {
        try (InputStream in = stream(part)) {
            return new String(in.readNBytes(SMALL), StandardCharsets.UTF_8);
        }
    }

    Xml xml(String part) throws IOException {
        return new Xml(stream(part));
    }

    private InputStream stream(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw Refusals.damaged();
        }
        return new GuardedStream(zip.getInputStream(entry), allowance.again());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
