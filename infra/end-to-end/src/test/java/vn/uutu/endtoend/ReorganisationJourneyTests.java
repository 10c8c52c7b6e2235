package vn.uutu.endtoend;

import static vn.uutu.endtoend.Account.DISTRICT;
import static vn.uutu.endtoend.Account.ORGANISATION;
import static vn.uutu.endtoend.Account.PROVINCE;

import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.uutu.chromium.Screen;
import vn.uutu.endtoend.chromium.Hands;
import vn.uutu.endtoend.chromium.Language;
import vn.uutu.endtoend.chromium.RunningChromium;
import vn.uutu.endtoend.chromium.Visitor;

/// The organisation board drafts that a commune is split in two and says where its branch goes; the provincial standing
/// committee approves it, and the page of the commune leads to those that came after it.
@Order(3)
@ExtendWith({RunningSuite.class, RunningChromium.class})
class ReorganisationJourneyTests {

    static final String OLD = "Đoàn xã Suối Dây Cũ";
    static final String NORTH = "Đoàn xã Suối Dây Bắc";
    static final String SOUTH = "Đoàn xã Suối Dây Nam";
    static final String BRANCH = "Chi đoàn ấp Suối Dây 1";

    final Journeys journeys = new Journeys();

    @Test
    void aCommuneIsSplitInTwo() {
        var commune = aCommuneWithABranch();
        journeys.as(ORGANISATION, "/reorganisations", Screen.DESK, Language.VI, (visitor, hands) -> {
            draft(visitor, hands);
            assign(visitor, hands);
            go(hands, "Xem trước", "Preview").read("Kết thúc hoạt động", "Closes");
            visitor.look("reorganisation-of-the-journey-before-and-after");
            go(hands, "Phê duyệt", "Approval")
                    .read("Bạn đã soạn phương án này nên không phê duyệt được", "You drafted it");
        });
        journeys.as(PROVINCE, "/", Screen.PHONE, Language.EN, (visitor, hands) -> {
            hands.goTo("Sắp xếp đơn vị", "Reorganisations").followTo("901/QĐ-TĐTN");
            go(hands, "Phê duyệt", "Approval")
                    .press("Phê duyệt phương án", "Approve the reorganisation")
                    .read("không hoàn tác được", "Once in effect it cannot be undone");
            visitor.look("approve-a-reorganisation");
            hands.press("Phê duyệt", "Approve").read("Có hiệu lực từ ngày 01/03/2026", "In effect from 01/03/2026");
            visitor.open("/units/%s/about".formatted(commune));
            hands.readHeading(OLD).read(NORTH, NORTH).read(SOUTH, SOUTH);
        });
    }

    /// To another part of the guided page.
    private static Hands go(Hands hands, String vietnamese, String english) {
        hands.one(AriaRole.TAB, vietnamese, english).click();
        return hands;
    }

    private static void draft(Visitor visitor, Hands hands) {
        hands.press("Lập phương án", "Draft a reorganisation")
                .write("Nghị quyết/Quyết định số", "Decision number", "901/QĐ-TĐTN")
                .writeDay("Ngày ban hành", "Decided on", "16/02/2026")
                .write("Trích yếu", "Subject", "Chia Đoàn xã Suối Dây Cũ")
                .writeDay("Có hiệu lực từ ngày", "Takes effect on", "01/03/2026");
        establish(hands, NORTH, "SD-B");
        visitor.look("draft-a-reorganisation");
        hands.press("Tiếp tục", "Continue").press("Lập phương án", "Make the draft");
        hands.press("Thêm nội dung", "Add a step");
        establish(hands, SOUTH, "SD-N");
        save(hands, 2);
        hands.press("Thêm nội dung", "Add a step")
                .pick("Loại nội dung", "Kind of step", hands.say("Chia đơn vị", "Split a unit"))
                .find("Đơn vị được chia", "Unit to be split", OLD, OLD)
                .find("Chia cho các đơn vị", "Among the units", NORTH, NORTH)
                .find("Chia cho các đơn vị", "Among the units", SOUTH, SOUTH);
        visitor.look("add-a-step");
        save(hands, 3);
        hands.read("Chia " + OLD, "Split " + OLD);
    }

    private static void establish(Hands hands, String name, String code) {
        hands.pick("Loại nội dung", "Kind of step", hands.say("Thành lập đơn vị", "Establish a unit"))
                .write("Tên đơn vị", "Name", name)
                .write("Mã đơn vị", "Code", code)
                .pick("Cấp", "Level", hands.say("Cấp xã", "Commune"))
                .find("Đơn vị cấp trên", "Unit above", DISTRICT.unitCode, DISTRICT.unitCode);
    }

    /// @param steps how many there are then
    private static void save(Hands hands, int steps) {
        hands.press("Tiếp tục", "Continue")
                .press("Lưu vào phương án", "Save in the draft")
                .readHeading(
                        "Nội dung sắp xếp (%d)".formatted(steps), "Steps of the reorganisation (%d)".formatted(steps));
    }

    private static void assign(Visitor visitor, Hands hands) {
        go(hands, "Phân bổ", "Assignment")
                .read("Đã phân bổ 0/2", "0 of 2 assigned")
                .tick("Chọn tất cả 2 mục", "Choose all 2")
                .pick("Phân bổ về", "Assign to", NORTH + " (SD-B)");
        visitor.look("assign-what-a-split-leaves-open");
        hands.pressIn("Phân bổ các mục đã chọn", "Assign what is chosen", "Phân bổ", "Assign")
                .read("Đã phân bổ hết.", "Everything is assigned.");
    }

    /// @return the commune
    private String aCommuneWithABranch() {
        var board = Browser.signedIn(journeys.suite, ORGANISATION.subject);
        var commune = established(board, OLD, "SD", "commune", journeys.unit(DISTRICT));
        established(board, BRANCH, "SD.01", "branch", commune);
        return commune;
    }

    private static String established(Browser board, String name, String code, String level, String parent) {
        var body = Map.of("code", code, "name", name, "level", level, "parent", parent, "on", "2026-02-01");
        return board.create("/api/units", body).get("id").asString();
    }
}
