package vn.uutu.reporting.progress;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Server-sent events on the wire. Every write goes out at once, and fails when the client is gone.
record EventWriter(OutputStream out) {

    void event(String name, long id, byte[] json) throws IOException {
        out.write("event: %s\nid: %d\ndata: ".formatted(name, id).getBytes(StandardCharsets.UTF_8));
        out.write(json);
        out.write("\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    void heartbeat() throws IOException {
        out.write(": heartbeat\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
