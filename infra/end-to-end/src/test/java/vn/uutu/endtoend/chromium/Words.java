package vn.uutu.endtoend.chromium;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// Finds what stands on a page by the words on it, said in both languages, Vietnamese first.
record Words(Page page, Language language) {

    String say(String vietnamese, String english) {
        return language.say(vietnamese, english);
    }

    /// By its whole name.
    Locator one(AriaRole role, String vietnamese, String english) {
        return page.getByRole(
                role,
                new Page.GetByRoleOptions().setName(say(vietnamese, english)).setExact(true));
    }

    /// These words anywhere in a longer sentence.
    Pattern within(String vietnamese, String english) {
        return Pattern.compile(say(vietnamese, english).replaceAll("([.*+?^${}()|\\[\\]/])", "\\\\$1"));
    }

    Locator inside(Locator room, AriaRole role, String vietnamese, String english) {
        return room.getByRole(
                role,
                new Locator.GetByRoleOptions().setName(say(vietnamese, english)).setExact(true));
    }

    /// Those of a role that hold these words.
    Locator saying(AriaRole role, String words) {
        return page.getByRole(role).filter(new Locator.FilterOptions().setHasText(words));
    }
}
