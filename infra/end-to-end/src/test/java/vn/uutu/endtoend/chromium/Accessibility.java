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

    private Accessibility() {}

    static List<String> violations(Page page) {
        return Bars.flowing(page, () -> found(page));
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
