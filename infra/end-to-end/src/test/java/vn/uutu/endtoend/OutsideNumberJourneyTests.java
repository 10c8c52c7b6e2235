package vn.uutu.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.uutu.endtoend.Account.ORGANISATION;
import static vn.uutu.endtoend.Account.PROVINCE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.uutu.chromium.Screen;
import vn.uutu.endtoend.chromium.Hands;
import vn.uutu.endtoend.chromium.Language;
import vn.uutu.endtoend.chromium.RunningChromium;
import vn.uutu.endtoend.chromium.Visitor;

/// The organisation board enters what the Party has confirmed; the share on other screens follows by itself.
@Order(3)
@ExtendWith({RunningSuite.class, RunningChromium.class})
class OutsideNumberJourneyTests {

    final Journeys journeys = new Journeys();

    @ParameterizedTest
    @CsvSource({"DESK,VI", "PHONE,EN"})
    void aNumberThatIsEnteredMovesTheShareOnAnOpenPage(Screen screen, Language language) {
        var district = "/units/%s/outside-numbers".formatted(journeys.unit(SuiteProcess.DISTRICT));
        journeys.as(PROVINCE, "/", screen, language, (watching, province) -> {
            watching.settle();
            var share = share(province);
            var before = share.innerText();
            journeys.as(ORGANISATION, district, screen, language, (visitor, board) -> {
                enter(visitor, board);
                assertThat(share).not().hasText(before);
                correct(visitor, board);
                withdraw(board);
                assertThat(share).hasText(before);
            });
        });
    }

    private static void enter(Visitor visitor, Hands board) {
        board.pressWhere("Quý 4/2025", "Q4 2025")
                .write("Số đảng viên mới", "New Party members", "vài chục")
                .press("Lưu số liệu", "Save the number")
                .readAt(
                        "Số đảng viên mới",
                        "New Party members",
                        "Nhập một số nguyên từ 0 đến 1.000.000.",
                        "Enter a whole number from 0 to 1,000,000.");
        visitor.look("enter-outside-number");
        board.write("Số đảng viên mới", "New Party members", "4321")
                .write("Nơi xác nhận", "Confirmed by", "Ban Tổ chức Thành ủy Tây Ninh")
                .writeDay("Ngày xác nhận", "Confirmed on", "15/01/2026")
                .press("Lưu số liệu", "Save the number")
                .readOn(AriaRole.BUTTON, board.say("Quý 4/2025", "Q4 2025"), board.say("4.321", "4,321"));
    }

    /// The number as it was stays to be read.
    private static void correct(Visitor visitor, Hands board) {
        board.pressWhere("Quý 4/2025", "Q4 2025")
                .press("Đính chính", "Correct")
                .write("Số đảng viên mới", "New Party members", "4320")
                .write("Lý do", "Reason", "Đếm lại hồ sơ")
                .press("Lưu đính chính", "Save the correction")
                .read("4.320 đảng viên mới", "4,320 new Party members")
                .press("Lịch sử", "History")
                .read("Đính chính thành", "Corrected to");
        visitor.look("history-of-an-outside-number");
    }

    private static void withdraw(Hands board) {
        board.press("Ẩn lịch sử", "Hide the history")
                .press("Rút số liệu", "Withdraw")
                .write("Lý do", "Reason", "Nhập thử")
                .press("Rút số liệu", "Withdraw the number")
                .keeps("Số đảng viên mới", "New Party members", "")
                .press("Đóng", "Close")
                .readOn(
                        AriaRole.BUTTON,
                        board.say("Quý 4/2025", "Q4 2025"),
                        board.say("Chưa có số liệu", "No number yet"));
    }

    private static Locator share(Hands hands) {
        return hands.one(AriaRole.REGION, "Tỷ lệ đảng viên mới là đoàn viên", "Union’s share of new members")
                .locator("p")
                .first();
    }
}
