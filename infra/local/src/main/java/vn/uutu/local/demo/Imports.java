package vn.uutu.local.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import vn.uutu.local.CannotStart;

/// Sends files and follows each until its last row is in.
record Imports(Api api, Steps steps) {

    private static final Duration GLANCE = Duration.ofMillis(300);

    /// A file that was sent before is not sent again, but its import followed; one that came to nothing begins anew.
    void send(String path, Path file) {
        steps.next();
        if (!isTakenIn(api.upload(path, file, new FileForm(file).key(path)), file)) {
            var again = api.upload(path, file, UUID.randomUUID().toString());
            if (!isTakenIn(again, file)) {
                throw new CannotStart(
                        "%s is not taken in whole: %s".formatted(file.getFileName(), shortened(api.get(again))));
            }
        }
    }

    private boolean isTakenIn(String job, Path file) {
        while (true) {
            var state = api.get(job);
            var status = state.get("status").asString();
            var rejected = state.path("rejected").asLong();
            var done = Stream.of("accepted", "unchanged", "skipped")
                            .mapToLong(counter -> state.path(counter).asLong(0))
                            .sum()
                    + rejected;
            steps.progress(
                    file.getFileName().toString(), done, state.path("rows").asLong());
            if (status.equals("failed") || status.equals("done")) {
                return status.equals("done") && rejected == 0;
            }
            Interruption.pause(GLANCE);
        }
    }

    private static String shortened(Object state) {
        var text = state.toString();
        return text.length() > 1_000 ? text.substring(0, 1_000) + " …" : text;
    }
}
