package vn.uutu.endtoend.chromium;

import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.uutu.chromium.Chromium;
import vn.uutu.chromium.Screen;

/// One browser for all tests: started by the first that needs it, stopped when the last has ended. Another thread has a
/// browser of its own, until it puts it away: a browser is led by one thread.
public final class RunningChromium implements BeforeAllCallback {

    private static final Map<Thread, Chromium> RUNNING = new ConcurrentHashMap<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningChromium.class))
                .put("stop at the end", (AutoCloseable) RunningChromium::putAway);
    }

    /// Somebody who has not been here before.
    ///
    /// @param home the address of the gateway
    public static Visitor visitor(Screen screen, String home) {
        var browser = RUNNING.computeIfAbsent(Thread.currentThread(), _ -> new Chromium(Path.of("..", "..")))
                .browser();
        var context = screen.context(home)
                .setReducedMotion(ReducedMotion.REDUCE) // a picture and a contrast are taken of what stays
                .setAcceptDownloads(true);
        return new Visitor(browser.newContext(context), screen, home);
    }

    /// The browser of this thread.
    public static void putAway() {
        Optional.ofNullable(RUNNING.remove(Thread.currentThread())).ifPresent(Chromium::close);
    }
}
