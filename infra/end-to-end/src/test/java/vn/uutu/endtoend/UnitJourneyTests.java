package vn.uutu.endtoend;

import static vn.uutu.endtoend.Account.COMMITTEE;
import static vn.uutu.endtoend.Account.ORGANISATION;
import static vn.uutu.endtoend.Account.SECRETARY;

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

/// The organisation board finds a unit without typing accents, establishes a branch below it, renames and closes it.
@Order(3)
@ExtendWith({RunningSuite.class, RunningChromium.class})
class UnitJourneyTests {

    final Journeys journeys = new Journeys();

    @ParameterizedTest
    @CsvSource({"DESK,VI,901", "PHONE,EN,902"})
    void aBranchIsEstablishedRenamedAndClosed(Screen screen, Language language, String number) {
        var commune = journeys.name(COMMITTEE.unitCode);
        var known = journeys.name(SECRETARY.unitCode);
        var branch = "Chi đoàn khu phố " + number;
        journeys.as(ORGANISATION, screen, language, (visitor, hands) -> {
            hands.goTo("Đơn vị", "Units")
                    .write("Tìm theo tên hoặc mã", "Search by name or code", "chi doan khu pho 1, phuong 1")
                    .pressWhere(known, known)
                    .follow("Thông tin đơn vị", "About the unit")
                    .readHeading(known);
            visitor.open("/units/%s/about".formatted(journeys.unit(COMMITTEE)));
            hands.readHeading(commune);
            establish(visitor, hands, branch, COMMITTEE.unitCode + "." + number);
            hands.followTo(branch).readHeading(branch);
            rename(visitor, hands, branch + "A");
            close(visitor, hands);
        });
    }

    private static void establish(Visitor visitor, Hands hands, String name, String code) {
        hands.press("Thay đổi đơn vị", "Change the unit")
                .choose("Lập đơn vị trực thuộc…", "Establish a unit below…")
                .write("Mã đơn vị", "Code", "có dấu cách")
                .readAt("Mã đơn vị", "Code", "Chữ, số, dấu chấm", "Letters, digits, dots")
                .write("Mã đơn vị", "Code", code)
                .write("Tên đơn vị", "Name", name)
                .writeDay("Hoạt động từ ngày", "Exists from", "01/02/2026")
                .pick("Cấp", "Level", hands.say("Chi đoàn", "Branch"))
                .pick("Khối", "Sector", hands.say("Địa bàn dân cư", "Residential area"));
        visitor.look("establish-unit");
        hands.press("Tiếp tục", "Continue");
        visitor.look("establish-unit-review");
        hands.press("Lập đơn vị", "Establish").read("Đã ghi thay đổi.", "The change is recorded.");
    }

    private static void rename(Visitor visitor, Hands hands, String name) {
        hands.press("Thay đổi đơn vị", "Change the unit")
                .choose("Đổi tên…", "Rename…")
                .write("Tên mới", "New name", name)
                .writeDay("Mang tên mới từ ngày", "Bears the new name from", "01/03/2026");
        visitor.look("rename-unit");
        hands.press("Tiếp tục", "Continue").press("Đổi tên", "Rename").readHeading(name);
    }

    private static void close(Visitor visitor, Hands hands) {
        hands.press("Thay đổi đơn vị", "Change the unit")
                .choose("Kết thúc hoạt động…", "Close…")
                .readHeading("Kết thúc hoạt động đơn vị", "Close the unit");
        visitor.look("close-unit");
        hands.press("Tiếp tục", "Continue")
                .read("Đơn vị đã kết thúc không mở lại", "A closed unit cannot be reopened")
                .press("Kết thúc đơn vị", "Close the unit")
                .read("Kết thúc hoạt động", "Closed")
                .lacks(AriaRole.BUTTON, "Thay đổi đơn vị", "Change the unit");
    }
}
