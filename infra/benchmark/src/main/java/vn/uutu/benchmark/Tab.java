package vn.uutu.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import vn.uutu.chromium.Screen;

/// One tab of a browser that has kept nothing of the suite but the officer's session.
final class Tab implements AutoCloseable {

    private final BrowserContext context;
    private final CDPSession devtools;
    final Page page;

    Tab(BrowserContext context) {
        this.context = context;
        page = context.newPage();
        page.setDefaultTimeout(120_000);
        devtools = context.newCDPSession(page);
    }

    /// By the identity server's page, as everybody does.
    ///
    /// @return the cookies that make another tab the officer's
    static String session(Browser browser, String home, String officer) {
        try (var tab = new Tab(browser.newContext(Screen.DESK.context(home)))) {
            tab.page.navigate("/sign-in?to=/");
            tab.page.fill("#username", officer);
            tab.page.fill("#password", "uutu");
            tab.page.click("button[type=submit]");
            tab.page.waitForURL(Pattern.compile("^" + Pattern.quote(home) + "/units/.*"));
            return tab.context.storageState();
        }
    }

    /// “3G Fast” of WebPageTest: 1.6 Mbit/s down, 768 kbit/s up, 150 ms there and back.
    Tab overFast3G() {
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", 150);
        network.addProperty("downloadThroughput", 1_600_000 / 8);
        network.addProperty("uploadThroughput", 768_000 / 8);
        devtools.send("Network.enable");
        devtools.send("Network.emulateNetworkConditions", network);
        return this;
    }

    /// As on a processor that needs so many times as long.
    Tab slowedDown(int times) {
        var processor = new JsonObject();
        processor.addProperty("rate", times);
        devtools.send("Emulation.setCPUThrottlingRate", processor);
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
