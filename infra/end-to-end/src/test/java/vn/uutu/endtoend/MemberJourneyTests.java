package vn.uutu.endtoend;

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

/// A branch secretary registers somebody and keeps what is known of them; the committee above moves them.
@Order(3)
@ExtendWith({RunningSuite.class, RunningChromium.class})
class MemberJourneyTests {

    static final String OTHER_BRANCH = "25456.02";

    final Journeys journeys = new Journeys();

    @ParameterizedTest
    @CsvSource({"DESK,VI,Nguyễn Thị Hà Vy,9900001", "PHONE,EN,Trần Quốc Hải Đăng,9900002"})
    void aMemberIsRegisteredMendedAndMoved(Screen screen, Language language, String name, String code) {
        journeys.as(SECRETARY, screen, language, (visitor, hands) -> {
            visitor.expecting(400, "/api/members").expecting(409, "/api/members");
            register(visitor, hands, name, code);
            change(visitor, hands);
        });
        journeys.as(COMMITTEE, screen, language, (visitor, hands) -> {
            move(visitor, hands, name);
        });
    }

    private void register(Visitor visitor, Hands hands, String name, String code) {
        var committee = Browser.signedIn(journeys.suite, COMMITTEE.subject);
        var taken = new Register(committee, journeys.unit(COMMITTEE)).someCode();
        hands.goTo("Đoàn viên", "Members")
                .follow("Đăng ký mới", "Register")
                .writeDay("Sinh hoạt tại chi đoàn từ ngày", "In this branch since", "01/02/2025")
                .write("Họ và tên", "Full name", name)
                .write("Ngày sinh", "Date of birth", "31/02/2004")
                .pick("Giới tính", "Gender", hands.say("Nữ", "Female"))
                .write("Mã định danh đoàn viên", "Member code", "12")
                .press("Đăng ký", "Register")
                .readAt(
                        "Ngày sinh",
                        "Date of birth",
                        "Ngày/tháng/năm, hoặc chỉ năm",
                        "Day/month/year, or the year only")
                .readAt("Mã định danh đoàn viên", "Member code", "7 hoặc 8 chữ số", "7 or 8 digits");
        visitor.look("new-member-with-faults");
        hands.write("Ngày sinh", "Date of birth", "28/02/2004")
                .write("Mã định danh đoàn viên", "Member code", taken)
                .press("Đăng ký", "Register")
                .readAt(
                        "Mã định danh đoàn viên",
                        "Member code",
                        "thuộc về một đoàn viên khác",
                        "belongs to another member")
                .keeps("Họ và tên", "Full name", name)
                .write("Mã định danh đoàn viên", "Member code", code)
                .press("Đăng ký", "Register")
                .readHeading(name)
                .read("Đã đăng ký.", "Registered.");
    }

    private static void change(Visitor visitor, Hands hands) {
        hands.press("Sửa thông tin", "Change").readHeading("Sửa thông tin", "Change");
        visitor.look("change-member");
        hands.write("Điện thoại", "Phone", "0912345678")
                .press("Lưu", "Save")
                .read("Đã lưu thay đổi.", "Changes saved.")
                .read("0912345678", "0912345678")
                .press("Hoàn tác", "Undo")
                .read("Đã trả lại như trước.", "Everything is as it was before.");
    }

    /// First to where the member is, which is refused; then to the branch beside it.
    private static void move(Visitor visitor, Hands hands, String name) {
        hands.goTo("Đoàn viên", "Members")
                .write("Tìm đoàn viên", "Find members", name)
                .readExactly("Số đoàn viên: 1", "Members: 1")
                .follow(name, name)
                .press("Chuyển chi đoàn", "Move to another branch")
                .find("Chi đoàn mới", "New branch", SECRETARY.unitCode, SECRETARY.unitCode)
                .press("Tiếp tục", "Continue")
                .read("Chọn chi đoàn khác.", "Choose another branch.");
        visitor.look("move-member");
        hands.find("Chi đoàn mới", "New branch", OTHER_BRANCH, OTHER_BRANCH)
                .press("Tiếp tục", "Continue")
                .read("Nếu nhầm, hãy chuyển lại", "If that was wrong, move the member back");
        visitor.look("move-member-review");
        hands.press("Chuyển", "Move").read("Đã chuyển về", "Moved to");
    }
}
