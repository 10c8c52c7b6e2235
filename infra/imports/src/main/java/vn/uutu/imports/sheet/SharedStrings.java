package vn.uutu.imports.sheet;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/// The texts of a workbook, in a file of their own that is read through a memory map: a hundred megabytes of them cost
/// four bytes of heap per text. The file has no name any more while it is in use, so nothing is left behind.
final class SharedStrings implements Closeable {

    private final Arena arena = Arena.ofShared();
    private MemorySegment texts = MemorySegment.NULL;
    private int[] ends = new int[1_024];
    private int count;

    static SharedStrings in(Parts parts, Optional<String> part) throws IOException {
        SharedStrings strings = new SharedStrings();
        if (part.isPresent()) {
            try (Xml xml = parts.xml(part.get())) {
                strings.spill(xml);
            } catch (IOException | RuntimeException e) {
                strings.close();
                throw e;
            }
        }
        return strings;
    }

    private void spill(Xml xml) throws IOException {
        Path file = Files.createTempFile("uutu-import-", ".texts");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                write(xml, out);
            }
            texts = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        } finally {
            Files.delete(file);
        }
    }

    private void write(Xml xml, OutputStream out) throws IOException {
        int end = 0;
        while (xml.find("si")) {
            byte[] text = Words.clean(xml.text()).getBytes(StandardCharsets.UTF_8);
            out.write(text);
            end += text.length;
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
            }
            ends[count++] = end;
        }
    }

    String text(int index) {
        if (index < 0 || index >= count) {
            throw Refusals.damaged();
        }
        int start = index == 0 ? 0 : ends[index - 1];
        byte[] bytes = new byte[ends[index] - start];
        MemorySegment.copy(texts, ValueLayout.JAVA_BYTE, start, bytes, 0, bytes.length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        arena.close();
    }
}
