package vn.uutu.endtoend.chromium;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;

/// What a person does and reads at a screen, by the words that stand there: each is said in both languages,
/// Vietnamese first. Whoever reads waits until it stands there.
public final class Hands {

    private final Page page;
    private final Words words;

    Hands(Page page, Language language) {
        this.page = page;
        this.words = new Words(page, language);
        page.setDefaultTimeout(Visitor.PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
    }

    public Page page() {
        return page;
    }

    public String say(String vietnamese, String english) {
        return words.say(vietnamese, english);
    }

    public Locator one(AriaRole role, String vietnamese, String english) {
        return words.one(role, vietnamese, english);
    }

    public Hands press(String vietnamese, String english) {
        one(AriaRole.BUTTON, vietnamese, english).click();
        return this;
    }

    /// A button by a part of what stands on it.
    public Hands pressWhere(String vietnamese, String english) {
        words.saying(AriaRole.BUTTON, say(vietnamese, english)).click();
        return this;
    }

    /// Where the same words stand on another button, too: the one in that part of the page.
    public Hands pressIn(String partVietnamese, String partEnglish, String vietnamese, String english) {
        words.inside(one(AriaRole.REGION, partVietnamese, partEnglish), AriaRole.BUTTON, vietnamese, english)
                .click();
        return this;
    }

    public Hands signOut() {
        page.locator("header button[aria-haspopup=menu]").click();
        words.saying(AriaRole.MENUITEM, say("Đăng xuất", "Sign out")).click();
        return this;
    }

    /// Not while the page still changes: what one presses would move away.
    public Hands follow(String vietnamese, String english) {
        Stillness.await(page);
        one(AriaRole.LINK, vietnamese, english).click();
        return this;
    }

    /// Where the words are only part of what stands on the link: a name on a card.
    public Hands followTo(String words) {
        Stillness.await(page);
        this.words.saying(AriaRole.LINK, words).click();
        return this;
    }

    public Hands followFirstIn(String vietnamese, String english) {
        page.getByLabel(say(vietnamese, english))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        return this;
    }

    /// By the navigation; on a phone what does not fit there is under “more”.
    public Hands goTo(String vietnamese, String english) {
        var navigation = one(AriaRole.NAVIGATION, "Danh mục", "Navigation");
        assertThat(navigation.getByRole(AriaRole.LINK).first()).isVisible();
        var link = words.inside(navigation, AriaRole.LINK, vietnamese, english);
        if (link.count() == 0) {
            navigation.getByRole(AriaRole.BUTTON).click();
            link = one(AriaRole.MENUITEM, vietnamese, english);
        }
        link.click();
        return this;
    }

    public Hands write(String vietnamese, String english, String text) {
        one(AriaRole.TEXTBOX, vietnamese, english).fill(text);
        return this;
    }

    /// A day as people type it: `26/03/2025`.
    public Hands writeDay(String vietnamese, String english, String day) {
        var field = one(AriaRole.GROUP, vietnamese, english);
        field.getByRole(AriaRole.SPINBUTTON).first().click();
        page.keyboard().type(day.replace("/", ""));
        return this;
    }

    public Hands pick(String vietnamese, String english, String option) {
        one(AriaRole.COMBOBOX, vietnamese, english).click();
        one(AriaRole.OPTION, option, option).click();
        return this;
    }

    /// Whatever stands first in the list.
    public Hands pickFirst(String vietnamese, String english) {
        one(AriaRole.COMBOBOX, vietnamese, english).click();
        page.getByRole(AriaRole.OPTION).first().click();
        return this;
    }

    /// In a menu that is open.
    public Hands choose(String vietnamese, String english) {
        one(AriaRole.MENUITEM, vietnamese, english).click();
        return this;
    }

    public Hands tick(String vietnamese, String english) {
        one(AriaRole.CHECKBOX, vietnamese, english).check();
        return this;
    }

    /// Types into a field that searches, and takes the one found that says so.
    public Hands find(String vietnamese, String english, String typed, String found) {
        one(AriaRole.COMBOBOX, vietnamese, english).fill(typed);
        words.saying(AriaRole.OPTION, found).click();
        return this;
    }

    public Hands upload(String vietnamese, String english, String name, byte[] content) {
        page.waitForFileChooser(() -> press(vietnamese, english))
                .setFiles(new FilePayload(name, "application/octet-stream", content));
        return this;
    }

    /// All of it on one thing of that role.
    public Hands readOn(AriaRole role, String... parts) {
        var found = page.getByRole(role);
        for (var part : parts) {
            found = found.filter(new Locator.FilterOptions().setHasText(part));
        }
        assertThat(found).isVisible();
        return this;
    }

    /// Where the browser keeps what it is given, for as long as it runs.
    public Path download(String vietnamese, String english) {
        return page.waitForDownload(() -> press(vietnamese, english)).path();
    }

    public Hands read(String vietnamese, String english) {
        assertThat(page.getByText(say(vietnamese, english)).first()).isVisible();
        return this;
    }

    /// Nothing more than that: what begins with it may be something else.
    public Hands readExactly(String vietnamese, String english) {
        var exactly = new Page.GetByTextOptions().setExact(true);
        assertThat(page.getByText(say(vietnamese, english), exactly)).isVisible();
        return this;
    }

    public Hands readHeading(String vietnamese, String english) {
        assertThat(one(AriaRole.HEADING, vietnamese, english)).isVisible();
        return this;
    }

    /// What a page is about, where that is a name.
    public Hands readHeading(String name) {
        return readHeading(name, name);
    }

    /// Beside the field, not anywhere on the page.
    public Hands readAt(String fieldVietnamese, String fieldEnglish, String vietnamese, String english) {
        assertThat(one(AriaRole.TEXTBOX, fieldVietnamese, fieldEnglish))
                .hasAccessibleDescription(words.within(vietnamese, english));
        return this;
    }

    public Hands lacks(AriaRole role, String vietnamese, String english) {
        assertThat(one(role, vietnamese, english)).hasCount(0);
        return this;
    }

    /// What is chosen in a field.
    public Hands readIn(String fieldVietnamese, String fieldEnglish, String vietnamese, String english) {
        assertThat(one(AriaRole.COMBOBOX, fieldVietnamese, fieldEnglish)).hasText(say(vietnamese, english));
        return this;
    }

    /// What was typed is still there.
    public Hands keeps(String fieldVietnamese, String fieldEnglish, String typed) {
        assertThat(one(AriaRole.TEXTBOX, fieldVietnamese, fieldEnglish)).hasValue(typed);
        return this;
    }
}
