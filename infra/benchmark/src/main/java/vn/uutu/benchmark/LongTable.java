package vn.uutu.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.uutu.chromium.Screen;

/// The members of a district, read until the table has ten thousand rows, then scrolled from its top: a notch of the
/// wheel with every frame, which is faster than anybody reads.
record LongTable(Browser browser, String home, String session, String district) {

    static final int ROWS = 10_000;
    private static final int A_PAGE = 100;
    private static final double STUTTER = 50;

    private static final String SCROLL = """
            ([frames, millis, notch]) => new Promise(resolve => {
              const took = []
              let longTasks = 0
              const observer = new PerformanceObserver(list => { longTasks += list.getEntries().length })
              observer.observe({ type: 'longtask' })
              scrollTo(0, 0)
              let before
              const end = performance.now() + millis
              const step = now => {
                if (before !== undefined) took.push(now - before)
                before = now
                scrollBy(0, notch)
                if (took.length < frames && now < end) requestAnimationFrame(step)
                else setTimeout(() => { observer.disconnect(); resolve({ took, longTasks, at: scrollY }) }, 200)
              }
              requestAnimationFrame(step)
            })""";

    private static final int FRAMES = 600;
    private static final int AT_MOST_MILLIS = 60_000;
    private static final int NOTCH = 120;

    void measure(Report report) {
        try (var tab = new Tab(browser.newContext(Screen.DESK.context(home).setStorageState(session)))) {
            tab.page.navigate("/units/%s/members".formatted(district));
            var begin = System.nanoTime();
            readAll(tab.page);
            report.add("members: read %,d rows, page by page".formatted(ROWS), (System.nanoTime() - begin) / 1e9, "s");
            report.add("members: elements on the page then", elements(tab.page), "elements");
            scroll(tab, "at full speed", report);
            scroll(tab.slowedDown(4), "4 × slowed", report);
        }
    }

    private static void readAll(Page page) {
        var more = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem thêm"));
        for (var read = A_PAGE; read < ROWS; read += A_PAGE) {
            page.waitForResponse("**/api/members/search", more::click);
        }
        page.waitForTimeout(2_000);
    }

    private static double elements(Page page) {
        return ((Number) page.evaluate("() => document.querySelectorAll('*').length")).doubleValue();
    }

    private static void scroll(Tab tab, String how, Report report) {
        var scrolled = (Map<?, ?>) tab.page.evaluate(SCROLL, List.of(FRAMES, AT_MOST_MILLIS, NOTCH));
        if (!(scrolled.get("took") instanceof List<?> frames)
                || !(scrolled.get("longTasks") instanceof Number longTasks)
                || !(scrolled.get("at") instanceof Number at)
                || at.doubleValue() < frames.size() * NOTCH * 0.99) {
            throw new Unsound("The table did not scroll: " + scrolled.get("at"));
        }
        var took = new ArrayList<Double>();
        frames.forEach(frame -> took.add(((Number) frame).doubleValue()));
        report.add("members, %,d rows, %s: a frame".formatted(ROWS, how), Samples.of(took, "ms"));
        report.add(
                "members, %,d rows, %s: frames longer than 50 ms".formatted(ROWS, how),
                took.stream().filter(frame -> frame > STUTTER).count(),
                "frames");
        report.add("members, %,d rows, %s: long tasks".formatted(ROWS, how), longTasks.doubleValue(), "tasks");
    }
}
