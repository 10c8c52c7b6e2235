package vn.uutu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/// Keys and passwords of this machine, made at the first start and kept beside the data, readable by the owner only.
record Secrets(Path folder) {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /// 32 random bytes in Base64, always the same for a name.
    String of(String name) {
        var file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                var draft = Files.createTempFile(folder, name, ".new", OWNER_ONLY);
                Files.writeString(draft, Base64.getEncoder().encodeToString(bytes));
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE); // whole, or on a full disk not at all
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
