package vn.uutu.imports.job;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import vn.uutu.imports.sheet.Refusals;

/// The upload on disk, gone when closed, and its SHA-256. Only the system's user can read it.
record Received(Path file, byte[] digest) implements Closeable {

    private static final int MOST_MEGABYTES = 32;

    /// Reads no further than the limit.
    static Received of(InputStream in) throws IOException {
        Path file = Files.createTempFile("uutu-import-", ".upload");
        try {
            return new Received(file, copy(in, file));
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    private static byte[] copy(InputStream in, Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] piece = new byte[64 * 1024];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                if (size > (long) MOST_MEGABYTES << 20) {
                    throw Refusals.tooLarge(MOST_MEGABYTES);
                }
                digest.update(piece, 0, read);
                out.write(piece, 0, read);
            }
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
