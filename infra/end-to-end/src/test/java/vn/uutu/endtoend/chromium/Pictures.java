package vn.uutu.endtoend.chromium;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;

/// A picture of every page that was visited, for people to look at.
final class Pictures {

    private static final Path FOLDER = Path.of("target/screenshots");

    /// Rows below the screen are drawn only when one scrolls to them; a picture of the whole page would lack them.
    private static final String DRAW = """
            whether => [...document.querySelectorAll('body *')]
              .filter(one => one.dataset.drawn || getComputedStyle(one).contentVisibility === 'auto')
              .forEach(one => { one.dataset.drawn = 'all'; one.style.contentVisibility = whether })""";

    private Pictures() {}

    static void take(Page page, String name) {
        page.evaluate(DRAW, "visible");
        Bars.flowing(
                page,
                () -> page.screenshot(new Page.ScreenshotOptions()
                        .setPath(FOLDER.resolve(name + ".png"))
                        .setFullPage(true)
                        .setCaret(ScreenshotCaret.INITIAL)));
        page.evaluate(DRAW, "");
    }
}
