package vn.uutu.endtoend.chromium;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What stays on a machine that others use, too: the address bar, and what the browser keeps. Ids, days, filters, the
/// language and how far a page was scrolled may; names and numbers of people may not.
final class Privacy {

    private static final Pattern ALLOWED = Pattern.compile("[\\w/?&=.,:~-]*");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\da-fA-F-])\\d{7,}(?![\\da-fA-F-])");

    private static final String KEPT = """
            () => [localStorage, sessionStorage].flatMap(Object.entries)
              .filter(([, value]) => !/^(vi|en|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(value))
              .filter(([, value]) => !/^\\{("[\\w/-]+":[\\d.]+,?)*\\}$/.test(value))
              .map(([key]) => key)""";

    private Privacy() {}

    static List<String> leaks(Page page) {
        var leaks = new ArrayList<String>();
        var address = URI.create(page.url());
        var shown = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        if (!ALLOWED.matcher(shown).matches() || LONG_NUMBER.matcher(shown).find()) {
            leaks.add("address bar: " + shown);
        }
        for (var kept : (List<?>) page.evaluate(KEPT)) {
            leaks.add("kept in the browser: " + kept);
        }
        return leaks;
    }
}
