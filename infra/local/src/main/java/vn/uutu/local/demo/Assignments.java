package vn.uutu.local.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Whom the demonstration accounts serve. Who has the role already keeps what they have.
record Assignments(Api api, String province, Steps steps) {

    void send(Path file) {
        steps.next();
        var given = running();
        var rows = Csv.read(file);
        var done = 0;
        for (var row : rows) {
            if (!given.contains(row.getField("subject") + " " + row.getField("role"))) {
                give(row);
            }
            steps.progress("assignments", ++done, rows.size());
        }
    }

    private void give(NamedCsvRecord row) {
        var path = row.getField("unit");
        api.post(
                "/api/assignments",
                Map.of(
                        "subject", row.getField("subject"),
                        "unit", api.unit(path.substring(path.lastIndexOf('/') + 1)),
                        "role", row.getField("role"),
                        "from", row.getField("from")),
                "assignment-exists");
    }

    /// Page by page: those that others have given are among them.
    private Set<String> running() {
        var running = new HashSet<String>();
        var first = "/api/assignments?unit=" + api.unit(province);
        var page = api.get(first);
        while (true) {
            for (var assignment : page.get("items")) {
                if (!assignment.hasNonNull("withdrawnAt") && !assignment.hasNonNull("to")) {
                    running.add(assignment.get("subject").asString() + " "
                            + assignment.get("role").asString());
                }
            }
            if (!page.hasNonNull("nextCursor")) {
                return running;
            }
            page = api.get(first + "&cursor=" + page.get("nextCursor").asString());
        }
    }
}
