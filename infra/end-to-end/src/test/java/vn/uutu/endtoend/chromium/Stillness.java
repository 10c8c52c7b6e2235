package vn.uutu.endtoend.chromium;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Objects;

/// When a page has come to rest: nothing on it changes any more.
final class Stillness {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int QUIET_MILLIS = 200;

    /// True when nothing has changed for that long; false when it goes on changing.
    private static final String UNCHANGED = """
            quiet => new Promise(resolve => {
              const end = still => { observer.disconnect(); resolve(still) }
              let timer = setTimeout(end, quiet, true)
              const observer = new MutationObserver(() => {
                clearTimeout(timer)
                timer = setTimeout(end, quiet, true)
              })
              observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
              setTimeout(end, 10 * quiet, false)
            })""";

    private Stillness() {}

    static void await(Page page) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!Objects.equals(page.evaluate(UNCHANGED, QUIET_MILLIS), Boolean.TRUE)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("No rest on " + page.url());
            }
        }
    }
}
