package vn.uutu.endtoend;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A file sent in a form, and what became of it.
record Upload(Client client, String path) {

    private static final String BOUNDARY = "uutu-end-to-end-3f6c1a";

    HttpResponse<String> send(String name, byte[] content) {
        return sendAs("file", name, content);
    }

    HttpResponse<String> sendAs(String field, String name, byte[] content) {
        var body = new ByteArrayOutputStream(content.length + 300);
        body.writeBytes("""
                --%s\r
                Content-Disposition: form-data; name="%s"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(BOUNDARY, field, name).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return client.send("POST", path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray(), Map.of());
    }

    /// Waits until the last row is in.
    JsonNode result(String name, byte[] content) throws InterruptedException {
        var accepted = send(name, content);
        client.expect(202, accepted);
        var job = accepted.headers().firstValue("Location").orElseThrow();
        while (true) {
            var state = client.read(job);
            var status = state.get("status").asString();
            if (status.equals("done") || status.equals("failed")) {
                return state;
            }
            Thread.sleep(200);
        }
    }
}
