package vn.uutu.endtoend.chromium;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;

/// A picture of every page that was visited, for people to look at.
final class Pictures {

    private static final Path FOLDER = Path.of("target/screenshots");

    /// A bar that stays at the bottom of the screen would lie across the middle of a long page. Said element by
    /// element: the content policy refuses a style sheet that is not the page's own, from us, too.
    private static final String LET_BARS_FLOW = """
            position => document.querySelectorAll('nav')
              .forEach((bar) => bar.style.setProperty('position', position, position ? 'important' : ''))""";

    private Pictures() {}

    static void take(Page page, String name) {
        page.evaluate(LET_BARS_FLOW, "static");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true)
                .setCaret(ScreenshotCaret.INITIAL));
        page.evaluate(LET_BARS_FLOW, "");
    }
}
