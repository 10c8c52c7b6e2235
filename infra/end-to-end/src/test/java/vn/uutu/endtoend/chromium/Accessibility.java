package vn.uutu.endtoend.chromium;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/// What axe finds against WCAG 2.2 A and AA.
final class Accessibility {

    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /// A bar at the lower edge covers whatever stands there before one scrolls on: no fault of what it covers.
    private static final String LOWER_BARS = """
            position => [...document.querySelectorAll('body *')]
              .filter(one => getComputedStyle(one).position === 'fixed' || one.dataset.bar)
              .filter(one => one.dataset.bar
                || (one.getBoundingClientRect().bottom >= innerHeight && one.offsetHeight < innerHeight / 4))
              .forEach(one => { one.dataset.bar = 'lower'; one.style.position = position })""";

    private Accessibility() {}

    static List<String> violations(Page page) {
        page.evaluate(LOWER_BARS, "static");
        try {
            return found(page);
        } finally {
            page.evaluate(LOWER_BARS, "");
        }
    }

    private static List<String> found(Page page) {
        return new AxeBuilder(page)
                        .setLegacyMode(true) // one page without frames: no second page to join the results in
                        .withTags(STANDARD)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Accessibility::sentence)
                        .toList();
    }

    private static String sentence(Rule rule) {
        return "axe %s: %s%n%s"
                .formatted(
                        rule.getId(),
                        rule.getHelp(),
                        rule.getNodes().stream()
                                .limit(5)
                                .map(CheckedNode::getHtml)
                                .map(html -> "    " + html.substring(0, Math.min(200, html.length())))
                                .collect(Collectors.joining("\n")));
    }
}
