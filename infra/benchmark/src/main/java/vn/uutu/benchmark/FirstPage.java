package vn.uutu.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import vn.uutu.chromium.Screen;

/// From the address to a page one can use: the three targets have their figures, and a link takes a press. Over a slow
/// connection, on a slow processor; the first time with nothing kept, then in the same browser again.
record FirstPage(Browser browser, String home, String session, int loads) {

    private static final int SLOWED = 4;
    private static final int SETTLING_MILLIS = 3_000;

    /// Says when it was painted, and what had come by then. Nobody waits for it from outside: a look costs time.
    private static final String WATCH = """
            (() => {
              const figures = () => [...document.querySelectorAll('main section[aria-label] > section')]
                .filter(one => /[\\d–]/.test(one.innerText)).length
              const pressable = () => [...document.querySelectorAll('nav a')].some(link => {
                const { left, top, width, height } = link.getBoundingClientRect()
                return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('a') === link
              })
              const watch = () => requestAnimationFrame(() => {
                if (figures() < 3 || !pressable()) return watch()
                setTimeout(() => { window.usable = performance.now() })
              })
              watch()
            })()""";

    private static final String COUNT = """
            () => {
              const fetched = performance.getEntriesByType('resource')
              const scripts = fetched.filter(({ name }) => name.endsWith('.js'))
              const kib = some => some.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1024
              return {
                usable: window.usable,
                before: kib(scripts.filter(({ responseEnd }) => responseEnd <= window.usable)),
                script: kib(scripts),
                everything: kib(fetched) + kib(performance.getEntriesByType('navigation')),
                requests: 1 + fetched.filter(({ transferSize }) => transferSize > 0).length,
              }
            }""";

    void measure(Report report) {
        for (var screen : Screen.values()) {
            once(screen).close(); // warm servers
            var cold = new ArrayList<Load>();
            var warm = new ArrayList<Load>();
            for (var n = 0; n < loads; n++) {
                try (var tab = once(screen)) {
                    cold.add(Load.of(tab.page));
                    open(tab.page);
                    warm.add(Load.of(tab.page));
                }
            }
            report("first page, %s, nothing kept".formatted(name(screen)), cold, report);
            report("first page, %s, again".formatted(name(screen)), warm, report);
        }
    }

    private Tab once(Screen screen) {
        var tab = new Tab(browser.newContext(screen.context(home).setStorageState(session)))
                .overFast3G()
                .slowedDown(SLOWED);
        tab.page.addInitScript(WATCH);
        open(tab.page);
        return tab;
    }

    private static void open(Page page) {
        page.navigate("/");
        page.waitForFunction("() => window.usable", null, new Page.WaitForFunctionOptions().setPollingInterval(500));
        page.waitForTimeout(SETTLING_MILLIS); // what it loads at once without being asked
    }

    private static void report(String what, List<Load> loads, Report report) {
        report.add(what + ": usable", of(loads, "ms", Load::usable));
        report.add(what + ": script until then", of(loads, "KiB", Load::before));
        report.add(what + ": script in all", of(loads, "KiB", Load::script));
        report.add(what + ": bytes in all", of(loads, "KiB", Load::everything));
        report.add(what + ": requests answered", of(loads, "requests", Load::requests));
    }

    private static Samples of(List<Load> loads, String unit, Function<Load, Double> value) {
        return Samples.of(loads.stream().map(value).toList(), unit);
    }

    private static String name(Screen screen) {
        return screen.name().toLowerCase(Locale.ROOT);
    }

    private record Load(double usable, double before, double script, double everything, double requests) {

        static Load of(Page page) {
            var counted = (Map<?, ?>) page.evaluate(COUNT);
            return new Load(
                    number(counted, "usable"),
                    number(counted, "before"),
                    number(counted, "script"),
                    number(counted, "everything"),
                    number(counted, "requests"));
        }

        private static double number(Map<?, ?> counted, String name) {
            if (counted.get(name) instanceof Number number) {
                return number.doubleValue();
            }
            throw new Unsound("The browser does not say " + name);
        }
    }
}
