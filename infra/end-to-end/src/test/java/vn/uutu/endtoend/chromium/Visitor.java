package vn.uutu.endtoend.chromium;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.uutu.chromium.Screen;

/// A person in front of one screen. Nothing that the browser complains of goes unnoticed.
public final class Visitor implements AutoCloseable {

    private static final String BUSY = "[aria-busy=true], .MuiSkeleton-root, [role=progressbar]:not([aria-valuenow])";
    static final double PATIENCE = 30_000;

    private final BrowserContext context;
    private final Trouble trouble;
    private final Page page;
    private final Screen screen;
    private final String home;
    private Language language = Language.VI;
    private String role = "anybody";

    Visitor(BrowserContext context, Screen screen, String home) {
        this.context = context;
        this.screen = screen;
        this.home = home;
        trouble = new Trouble(context);
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
    }

    public Page page() {
        return page;
    }

    public Screen screen() {
        return screen;
    }

    public Hands hands() {
        return new Hands(page, language);
    }

    /// In another tab of the same browser, signed in as the first one is.
    public Hands secondTab(String place) {
        var tab = context.newPage();
        tab.navigate(language.in(place));
        return new Hands(tab, language);
    }

    /// No request comes through meanwhile; that it fails is no fault.
    public void withoutConnection(Runnable meanwhile) {
        trouble.expectNoConnection(true);
        context.setOffline(true);
        meanwhile.run();
        context.setOffline(false);
        trouble.expectNoConnection(false);
    }

    public Language language() {
        return language;
    }

    public Visitor speaking(Language wanted) {
        language = wanted;
        return this;
    }

    /// By the identity server's page, and to that place of the client.
    public Visitor signIn(String officer, String place) {
        page.navigate("/sign-in?to="
                + java.net.URLEncoder.encode(language.in(place), java.nio.charset.StandardCharsets.UTF_8));
        role = officer;
        signInAgain(page);
        return this;
    }

    /// On a page of the identity server, by the name from before.
    public void signInAgain(Page tab) {
        tab.fill("#username", role);
        tab.fill("#password", "uutu");
        tab.click("button[type=submit]");
        tab.waitForURL(Pattern.compile("^" + Pattern.quote(home) + "/.*"));
    }

    public Visitor open(String place) {
        page.navigate(language.in(place));
        return this;
    }

    /// From now on such an answer is not a fault.
    public Visitor expecting(int status, String path) {
        trouble.expect(status, path);
        return this;
    }

    /// The page is complete: it has a heading, nothing is still on its way, and nothing moves.
    public Visitor settle() {
        assertThat(page.locator("h1").first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        assertThat(page.locator(BUSY)).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        page.evaluate("() => document.fonts.ready.then(() => true)");
        Stillness.await(page);
        return this;
    }

    /// Takes a picture, and finds nothing wrong: no complaint of the browser, none of axe, nothing out of the
    /// keyboard's reach, nothing wider than the screen, nothing personal in the address bar or kept in the browser.
    public Visitor look(String name) {
        settle();
        page.evaluate("() => scrollTo(0, 0)"); // farther down the bar at the top covers something
        var where = picture(name);
        Stillness.await(page);
        var found = new ArrayList<String>();
        found.addAll(trouble.seen());
        found.addAll(Accessibility.violations(page));
        if (language == Language.VI) { // the way of the keys is the same in both
            found.addAll(Keyboard.obstacles(page));
        }
        found.addAll(Tidiness.faults(page, language));
        found.addAll(Privacy.leaks(page));
        trouble.forget();
        if (!found.isEmpty()) {
            throw new AssertionError("%s (%s):%n%s".formatted(where, page.url(), String.join("\n", found)));
        }
        return this;
    }

    /// @return its name among the pictures
    public String picture(String name) {
        var where = "%s-%s-%s-%s".formatted(name, role, screen, language);
        Pictures.take(page, where);
        return where;
    }

    /// What has gone wrong up to now.
    public List<String> trouble() {
        return trouble.seen();
    }

    @Override
    public void close() {
        context.close();
    }
}
