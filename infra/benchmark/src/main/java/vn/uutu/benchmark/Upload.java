package vn.uutu.benchmark;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// A file sent in a form and followed until its last row is in.
record Upload(MachineClient client, String path) {

    private static final String BOUNDARY = "uutu-benchmark-5b0d27";
    private static final Duration PAUSE = Duration.ofMillis(50);

    /// @return seconds from the first byte of the request to `done`; every row was taken, else there is no number
    double seconds(String name, byte[] content, int rows) {
        var body = form(name, content);
        var begin = System.nanoTime();
        var job = client.upload(path, "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArray(body));
        Waiting.until("An import of " + name, PAUSE, () -> isOver(job));
        var seconds = (System.nanoTime() - begin) / 1e9;
        var report = client.get(job);
        if (!report.get("status").asString().equals("done")
                || report.path("rejected").asLong() > 0) {
            throw new Unsound("%s is not taken in whole: %s".formatted(name, report));
        }
        Unsound.unlessEqual("Rows of " + name, rows, report.get("accepted").asLong());
        return seconds;
    }

    private boolean isOver(String job) {
        var status = client.get(job).get("status").asString();
        return status.equals("done") || status.equals("failed");
    }

    private static byte[] form(String name, byte[] content) {
        var body = new ByteArrayOutputStream(content.length + 300);
        body.writeBytes("""
                --%s\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(BOUNDARY, name).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
