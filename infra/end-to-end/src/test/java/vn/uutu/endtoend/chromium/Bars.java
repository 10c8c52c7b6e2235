package vn.uutu.endtoend.chromium;

import com.microsoft.playwright.Page;
import java.util.function.Supplier;

/// Bars that stay at the lower edge of the screen. They cover whatever stands there before one scrolls on, which is no
/// fault of what they cover, and would lie across the middle of a picture of a long page.
final class Bars {

    /// Said element by element: the content policy refuses a style sheet that is not the page's own, from us, too.
    private static final String POSITION = """
            position => [...document.querySelectorAll('body *')]
              .filter(one => one.dataset.bar || (getComputedStyle(one).position === 'fixed'
                && one.getBoundingClientRect().bottom > innerHeight - 2 && one.offsetHeight < innerHeight / 4))
              .forEach(one => { one.dataset.bar = 'lower'; one.style.position = position })""";

    private Bars() {}

    static <T> T flowing(Page page, Supplier<T> meanwhile) {
        page.evaluate(POSITION, "static");
        try {
            return meanwhile.get();
        } finally {
            page.evaluate(POSITION, "");
        }
    }
}
