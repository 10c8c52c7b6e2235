package vn.uutu.endtoend.chromium;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;

/// A picture of every page that was visited, for people to look at.
final class Pictures {

    private static final Path FOLDER = Path.of("target/screenshots");

    private Pictures() {}

    static void take(Page page, String name) {
        Bars.flowing(
                page,
                () -> page.screenshot(new Page.ScreenshotOptions()
                        .setPath(FOLDER.resolve(name + ".png"))
                        .setFullPage(true)
                        .setCaret(ScreenshotCaret.INITIAL)));
    }
}
