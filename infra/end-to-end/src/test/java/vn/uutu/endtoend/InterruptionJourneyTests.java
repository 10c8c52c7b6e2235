package vn.uutu.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.uutu.endtoend.Account.COMMITTEE;
import static vn.uutu.endtoend.Account.SECRETARY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.uutu.chromium.Screen;
import vn.uutu.endtoend.chromium.Hands;
import vn.uutu.endtoend.chromium.Language;
import vn.uutu.endtoend.chromium.RunningChromium;
import vn.uutu.endtoend.chromium.Visitor;

/// The session ends, or the connection breaks, in the middle of the work: it is said, and nothing typed is lost.
@Order(3)
@ExtendWith({RunningSuite.class, RunningChromium.class})
class InterruptionJourneyTests {

    final Journeys journeys = new Journeys();

    @ParameterizedTest
    @CsvSource({"DESK,VI", "PHONE,EN"})
    void whoIsSignedOutElsewhereComesBackToTheSamePlace(Screen screen, Language language) {
        var place = "/units/%s?period=2023".formatted(journeys.unit(COMMITTEE));
        journeys.as(COMMITTEE, place, screen, language, (visitor, hands) -> {
            visitor.expecting(401, "/api/").settle();
            signOutInAnotherTab(visitor);

            hands.goTo("Đoàn viên", "Members")
                    .readHeading("Phiên làm việc đã hết", "Your session has ended")
                    .read("Bạn sẽ trở về đúng trang này.", "You will come back to this page.");
            var here = hands.page().url();
            hands.follow("Đăng nhập lại", "Sign in again");
            visitor.signInAgain(hands.page());
            hands.readHeading("Đoàn viên", "Members");
            assertThat(hands.page()).hasURL(here);
        });
    }

    @ParameterizedTest
    @CsvSource({"DESK,EN", "PHONE,VI"})
    void whatWasTypedOutlivesTheSession(Screen screen, Language language) {
        var place = "/units/%s/members/new".formatted(journeys.unit(SECRETARY));
        journeys.as(SECRETARY, place, screen, language, (visitor, hands) -> {
            visitor.expecting(401, "/api/");
            fillIn(hands, "Trịnh Hoài Đức");
            signOutInAnotherTab(visitor);

            hands.press("Đăng ký", "Register").read("Những gì bạn đã nhập vẫn còn.", "What you have entered stays.");
            var tab = hands.page().waitForPopup(() -> hands.follow("Đăng nhập lại", "Sign in again"));
            visitor.signInAgain(tab);
            tab.close();
            lookAt(hands);

            hands.keeps("Họ và tên", "Full name", "Trịnh Hoài Đức")
                    .press("Đăng ký", "Register")
                    .read("Đã đăng ký.", "Registered.");
        });
    }

    @ParameterizedTest
    @CsvSource({"DESK,VI", "PHONE,EN"})
    void aBrokenConnectionIsSaidAndTheWorkGoesOnWhenItIsBack(Screen screen, Language language) {
        var place = "/units/%s/members/new".formatted(journeys.unit(SECRETARY));
        journeys.as(SECRETARY, place, screen, language, (visitor, hands) -> {
            fillIn(hands, "Lâm Quang Khải");
            visitor.withoutConnection(() -> hands.press("Đăng ký", "Register")
                    .read(
                            "Mất kết nối với máy chủ. Đang thử lại…",
                            "The connection to the server is lost. Trying again…")
                    .keeps("Họ và tên", "Full name", "Lâm Quang Khải"));
            hands.readHeading("Lâm Quang Khải").read("Đã đăng ký.", "Registered.");
        });
    }

    private static void fillIn(Hands hands, String name) {
        hands.write("Họ và tên", "Full name", name)
                .write("Ngày sinh", "Date of birth", "2005")
                .pick("Giới tính", "Gender", hands.say("Nam", "Male"));
    }

    /// Without a window all tabs have the focus all the time: that somebody comes back has to be said.
    private static void lookAt(Hands tab) {
        tab.page().bringToFront();
        tab.page().evaluate("() => window.dispatchEvent(new Event('focus'))");
    }

    private static void signOutInAnotherTab(Visitor visitor) {
        var other = visitor.secondTab("/units");
        other.signOut().read("Giới thiệu đoàn viên ưu tú cho Đảng", "Outstanding Union members");
        other.page().close();
    }
}
