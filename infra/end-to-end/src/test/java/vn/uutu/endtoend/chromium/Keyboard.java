package vn.uutu.endtoend.chromium;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Who has only a keyboard gets everywhere, and sees where.
final class Keyboard {

    private static final String SCRIPT = script();
    private static final int ENOUGH = 400;

    private Keyboard() {}

    /// Walks through the page by the Tab key, once around.
    static List<String> obstacles(Page page) {
        page.evaluate(SCRIPT);
        page.evaluate("() => window.keyboardWalk.begin()");
        for (var steps = 0; steps < ENOUGH; steps++) {
            page.keyboard().press("Tab");
            if (Objects.equals(page.evaluate("() => window.keyboardWalk.step()"), Boolean.TRUE)) {
                break;
            }
        }
        var found = new ArrayList<String>();
        for (var obstacle : (List<?>) page.evaluate("() => window.keyboardWalk.end()")) {
            found.add("keyboard: " + obstacle);
        }
        return found;
    }

    private static String script() {
        try (InputStream script = Keyboard.class.getResourceAsStream("/keyboard-walk.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
