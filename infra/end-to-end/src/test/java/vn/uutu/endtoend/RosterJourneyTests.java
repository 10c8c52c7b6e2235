package vn.uutu.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.uutu.endtoend.Account.SECRETARY;

import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.uutu.chromium.Screen;
import vn.uutu.endtoend.chromium.Hands;
import vn.uutu.endtoend.chromium.Language;
import vn.uutu.endtoend.chromium.RunningChromium;

/// A branch secretary brings a list: it is checked, confirmed, written; what was not taken is mended and brought again.
@Order(3)
@ExtendWith({RunningSuite.class, RunningChromium.class})
class RosterJourneyTests {

    final Journeys journeys = new Journeys();

    @ParameterizedTest
    @CsvSource({"DESK,EN,98000,2004,Thắng Lợi", "PHONE,VI,97000,2003,Đắc Thắng"})
    void aRosterIsCheckedConfirmedAndWrittenAndItsRestMended(
            Screen screen, Language language, String codes, String year, String given) {
        var roster = """
                Họ và tên,Ngày sinh,Giới tính,Mã định danh đoàn viên,Ngày vào chi đoàn
                Đặng Thị Ngọc Ánh,02/05/%2$s,Nữ,%1$s01,01/02/2025
                Đoàn Văn %3$s,03/06/%2$s,Nam,%1$s02,01/02/2025
                Đinh Thị Hòa Bình,31/02/%2$s,Nữ,%1$s03,01/02/2025
                """.formatted(codes, year, given).getBytes(StandardCharsets.UTF_8);
        journeys.as(SECRETARY, screen, language, (visitor, hands) -> {
            hands.goTo("Nhập danh sách", "Roster import")
                    .upload("Chọn tệp", "Choose a file", "danh-sach.csv", roster)
                    .read("Kiểm tra xong. Chưa có gì được ghi.", "Checked. Nothing is written yet.");
            beside(hands, screen, "31/02/" + year);
            hands.page().reload();
            visitor.look("roster-import");
            var rejected = Workbook.opened(
                    hands.download("Tải các dòng chưa nhận (XLSX)", "Download the rejected rows (XLSX)"));
            assertThat(rejected.text()).contains("Lý do", "31/02/" + year, "Đinh Thị Hòa Bình");

            confirm(hands, 2);
            hands.goTo("Đoàn viên", "Members").goTo("Nhập danh sách", "Roster import");
            hands.followFirstIn("Các lần nhập của tôi ở đơn vị này", "My imports of this unit");
            hands.read("Đã ghi vào danh sách.", "Written into the register.")
                    .follow("Xem danh sách đoàn viên", "See the members")
                    .write("Tìm đoàn viên", "Find members", codes + "02")
                    .readExactly("Số đoàn viên: 1", "Members: 1")
                    .followTo("Đoàn Văn " + given)
                    .readHeading("Đoàn Văn " + given);

            var mended = rejected.mended("31/02/" + year, "28/02/" + year).kept();
            hands.goTo("Nhập danh sách", "Roster import")
                    .upload("Chọn tệp", "Choose a file", "dong-chua-nhan.xlsx", mended)
                    .read("Kiểm tra xong. Chưa có gì được ghi.", "Checked. Nothing is written yet.");
            confirm(hands, 1);
            hands.read("Đã ghi vào danh sách.", "Written into the register.");
        });
    }

    /// What is wrong stands beside its row; on a phone on one card with it.
    private static void beside(Hands hands, Screen screen, String wrong) {
        var expected = hands.say(
                "Ngày dạng ngày/tháng/năm, ví dụ 02/05/1999", "A date as day/month/year, for example 02/05/1999");
        hands.readOn(screen.inTheHand() ? AriaRole.LISTITEM : AriaRole.ROW, "Ngày sinh", wrong, expected);
    }

    private static void confirm(Hands hands, int changes) {
        hands.press(
                        "Ghi %d thay đổi vào danh sách".formatted(changes),
                        "Write %d changes into the register".formatted(changes))
                .read("Đăng ký mới: %d".formatted(changes), "Registered: %d".formatted(changes))
                .press("Ghi vào danh sách", "Write into the register");
    }
}
