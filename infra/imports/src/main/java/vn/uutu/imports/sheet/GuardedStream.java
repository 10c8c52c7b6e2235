package vn.uutu.imports.sheet;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/// Refuses what unpacks to too much, and what has more than 1 MB between two `<`: neither a tag nor a text is ever that
/// long, and a parser would have to hold it in memory.
final class GuardedStream extends FilterInputStream {

    private static final int LONGEST_TOKEN = 1 << 20;

    private final Allowance allowance;
    private int token;

    GuardedStream(InputStream in, Allowance allowance) {
        super(in);
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = unpack(bytes, offset, length);
        if (read > 0) {
            allowance.use(read);
            measure(bytes, offset, offset + read);
        }
        return read;
    }

    private int unpack(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (ZipException | EOFException _) {
            throw Refusals.damaged();
        }
    }

    private void measure(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            token = bytes[i] == '<' ? 0 : token + 1;
            if (token > LONGEST_TOKEN) {
                throw Refusals.bomb();
            }
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
