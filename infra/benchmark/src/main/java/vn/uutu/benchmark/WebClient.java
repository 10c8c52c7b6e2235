package vn.uutu.benchmark;

import java.nio.file.Path;
import vn.uutu.chromium.Chromium;

/// The web client in a real browser, as the standing committee of a district meets it.
record WebClient(Suite suite, Upload upload, Roll roll, Figures figures, String district, int loads) {

    private static final String OFFICER = "huyen.doan";

    void measure(Report report) {
        fill();
        var home = suite.url(Port.GATEWAY);
        try (var chromium = new Chromium(Path.of(System.getProperty("uutu.project", ".")))) {
            var browser = chromium.browser();
            var session = Tab.session(browser, home, OFFICER);
            new FirstPage(browser, home, session, loads).measure(report);
            new LongTable(browser, home, session, district).measure(report);
        }
    }

    /// So many members that the table has its rows whoever the demonstration put there.
    private void fill() {
        upload.seconds("roster.csv", roll.take(LongTable.ROWS).csv(), LongTable.ROWS);
        figures.expectMore(roll.taken(), 0, 0);
        figures.awaitExpected();
    }
}
