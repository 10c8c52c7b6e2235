package vn.uutu.local.demo;

import java.nio.file.Path;
import java.time.Duration;
import vn.uutu.local.CannotStart;
import vn.uutu.local.Screen;

/// Sends files and follows each until its last row is in.
record Imports(Api api, Screen screen) {

    void send(String path, Path file) {
        var job = api.upload(path, file);
        while (true) {
            var state = api.get(job);
            var status = state.get("status").asString();
            var done = state.path("accepted").asLong()
                    + state.path("unchanged").asLong()
                    + state.path("rejected").asLong();
            screen.progress(
                    file.getFileName().toString(), done, state.path("rows").asLong());
            if (status.equals("failed") || state.path("rejected").asLong() > 0) {
                throw new CannotStart("%s is not taken in whole: %s".formatted(file.getFileName(), shortened(state)));
            }
            if (status.equals("done")) {
                return;
            }
            pause();
        }
    }

    private static String shortened(Object state) {
        var text = state.toString();
        return text.length() > 1_000 ? text.substring(0, 1_000) + " …" : text;
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(300));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Loading was interrupted");
        }
    }
}
