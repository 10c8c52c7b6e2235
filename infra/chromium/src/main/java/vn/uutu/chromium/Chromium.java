package vn.uutu.chromium;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One browser process: an installed one where there is one, else one out of a package. No script downloads a browser.
public final class Chromium implements AutoCloseable {

    private static final List<String> QUIETLY = List.of(
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;

    /// @param project where the suite lies, whose folders say how a browser is brought
    public Chromium(Path project) {
        browser = launch(new PackagedChromium(project));
    }

    public Browser browser() {
        return browser;
    }

    private Browser launch(PackagedChromium packaged) {
        var installed = InstalledChromium.find();
        var environment = new HashMap<>(System.getenv());
        if (installed.isEmpty()) {
            environment.putAll(packaged.environment());
        }
        var program = installed.orElseGet(packaged::unpacked);
        var root = "root".equals(System.getProperty("user.name"));
        var launched = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setEnv(environment)
                        .setChromiumSandbox(!root)
                        .setArgs(QUIETLY));
        System.out.printf("Browser: %s %s%n", program, launched.version());
        return launched;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
