package vn.uutu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.uutu.chromium.Screen;
import vn.uutu.endtoend.chromium.Hands;
import vn.uutu.endtoend.chromium.RunningChromium;

/// What one officer enters moves the figure before another officer's eyes.
@Order(4)
@ExtendWith({RunningSuite.class, RunningChromium.class})
class ScreenLiveTests {

    static final String WATCH = """
            element => {
              window.movedAt = []
              const record = () => window.movedAt.push([element.innerText, Date.now()])
              record()
              new MutationObserver(record).observe(element, { subtree: true, childList: true, characterData: true })
            }""";

    final SuiteProcess suite = RunningSuite.suite();
    final String home = suite.url(SuiteProcess.Part.GATEWAY);
    final Officers officers = new Officers(suite);
    final String province = new Units(Machine.provincial(suite)).id("72");

    @Test
    void anAdmissionMovesTheProvincesFigureWithinASecond() {
        var referral = "/referrals/" + officers.readyForAdmission();
        try (var watching = Account.PROVINCE.signIn(RunningChromium.visitor(Screen.DESK, home), "/units/" + province);
                var entering = Account.SECRETARY.signIn(RunningChromium.visitor(Screen.PHONE, home), referral)) {
            watching.settle();
            var figure = figure(watching.page());
            var before = number(figure.innerText());
            figure.evaluate(WATCH);

            var answered = admit(entering.hands());

            var took = movedAt(watching.page(), before + 1) - answered;
            System.out.printf("Admission answered → figure on another officer's screen: %d ms%n", took);
            assertThat(took).isLessThan(1_000);
            assertThat(watching.trouble()).isEmpty();
            assertThat(entering.trouble()).isEmpty();
        }
    }

    /// By the form, as the secretary does.
    ///
    /// @return when the answer was there, in milliseconds of this machine's clock
    private static long admit(Hands secretary) {
        secretary
                .press("Ghi: Quyết định kết nạp", "Record: Admission decision")
                .writeDay("Ngày ghi trên quyết định", "Date on the decision", "15/08/2025")
                .press("Tiếp tục", "Continue")
                .read("Ghi “Quyết định kết nạp” ngày 15/08/2025", "Record “Admission decision” on 15/08/2025");
        secretary.page().waitForResponse("**/admission", () -> secretary.press("Ghi", "Record"));
        return System.currentTimeMillis();
    }

    private static Locator figure(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Được kết nạp"))
                .locator("p")
                .first();
    }

    private static long movedAt(Page page, long wanted) {
        for (var tries = 0; tries < 200; tries++) {
            for (var moved : (List<?>) page.evaluate("() => window.movedAt")) {
                var seen = (List<?>) moved;
                if (number((String) seen.get(0)) == wanted) {
                    return ((Number) seen.get(1)).longValue();
                }
            }
            page.waitForTimeout(50);
        }
        throw new AssertionError("The figure does not come to " + wanted);
    }

    private static long number(String shown) {
        return Long.parseLong(shown.replaceAll("\\D", ""));
    }
}
