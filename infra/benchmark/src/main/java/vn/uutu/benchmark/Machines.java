package vn.uutu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/// The two machine clients of the suite on this machine.
record Machines(Suite suite) {

    /// Another system of the province, which may read everything.
    MachineClient reader(Port door) {
        return new MachineClient(suite.url(door), suite.url(Port.IDENTITY), "province-api", "province-api");
    }

    /// The one that loads the demonstration and may do everything.
    MachineClient writer() {
        try {
            var secret = Files.readString(suite.data().resolve("keys/local-secret"));
            return new MachineClient(suite.url(Port.GATEWAY), suite.url(Port.IDENTITY), "uutu-local", secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
