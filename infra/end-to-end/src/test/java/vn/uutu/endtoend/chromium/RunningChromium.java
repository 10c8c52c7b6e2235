package vn.uutu.endtoend.chromium;

import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.uutu.chromium.Chromium;
import vn.uutu.chromium.Screen;

/// One browser for all tests: started by the first that needs it, stopped when the last has ended.
public final class RunningChromium implements BeforeAllCallback {

    private static Optional<Chromium> running = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningChromium.class))
                .put("stop at the end", (AutoCloseable) RunningChromium::stop);
    }

    /// Somebody who has not been here before.
    ///
    /// @param home the address of the gateway
    public static synchronized Visitor visitor(Screen screen, String home) {
        if (running.isEmpty()) {
            running = Optional.of(new Chromium(Path.of("..", "..")));
        }
        var browser = running.orElseThrow().browser();
        var context = screen.context(home)
                .setReducedMotion(ReducedMotion.REDUCE) // a picture and a contrast are taken of what stays
                .setAcceptDownloads(true);
        return new Visitor(browser.newContext(context), screen, home);
    }

    private static synchronized void stop() {
        running.ifPresent(Chromium::close);
        running = Optional.empty();
    }
}
