package vn.uutu.endtoend;

import static vn.uutu.endtoend.Account.COMMITTEE;
import static vn.uutu.endtoend.Account.DISTRICT;
import static vn.uutu.endtoend.Account.PROVINCE;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.uutu.chromium.Screen;
import vn.uutu.endtoend.chromium.Language;
import vn.uutu.endtoend.chromium.RunningChromium;

/// A district and the province look into what their figures are made of, and says who serves where.
@Order(3)
@ExtendWith({RunningSuite.class, RunningChromium.class})
class DistrictJourneyTests {

    final Journeys journeys = new Journeys();

    @ParameterizedTest
    @CsvSource({"DESK,EN,DISTRICT", "PHONE,VI,DISTRICT", "DESK,VI,PROVINCE", "PHONE,EN,PROVINCE"})
    void theFiguresLeadDownToABranchAndBack(Screen screen, Language language, Account officer) {
        var province = journeys.name(PROVINCE.unitCode);
        var district = journeys.name(DISTRICT.unitCode);
        var commune = journeys.name(COMMITTEE.unitCode);
        var branch = journeys.name("25456.02");
        journeys.as(officer, screen, language, (visitor, hands) -> {
            hands.pick("Kỳ", "Period", hands.say("Cả năm 2024", "All of 2024"));
            if (officer == PROVINCE) {
                hands.readHeading(province).follow(district, district);
            }
            hands.readHeading(district)
                    .follow(commune, commune)
                    .readHeading(commune)
                    .follow(branch, branch)
                    .readHeading(branch)
                    .readIn("Kỳ", "Period", "Cả năm 2024", "All of 2024");
            var address = hands.page().url();
            hands.follow(commune, commune).readHeading(commune).follow(district, district);
            hands.readHeading(district);
            hands.page().goBack();
            hands.readHeading(commune);
            hands.page().navigate(address);
            hands.readHeading(branch).readIn("Kỳ", "Period", "Cả năm 2024", "All of 2024");
        });
    }

    @ParameterizedTest
    @CsvSource({"DESK,VI,PROVINCE", "PHONE,EN,DISTRICT"})
    void theFiguresAreLaidOnTheTreeThatIsChosen(Screen screen, Language language, Account officer) {
        journeys.as(officer, screen, language, (visitor, hands) -> {
            hands.read("Số liệu theo tổ chức hiện nay", "Figures as organised today")
                    .pick(
                            "Theo tổ chức",
                            "By organisation",
                            hands.say("Theo tổ chức từng thời kỳ", "As organised at the time"))
                    .read("Số liệu theo tổ chức từng thời kỳ", "Figures as organised at the time")
                    .pick(
                            "Theo tổ chức",
                            "By organisation",
                            hands.say("Theo tổ chức tại ngày…", "As organised on a day…"))
                    .writeDay("Tại ngày", "On", "30/06/2025")
                    .read("Số liệu theo tổ chức tại ngày 30/06/2025", "Figures as organised on 30/06/2025");
            visitor.look("overview-on-a-day");
            hands.page().reload();
            hands.read("Số liệu theo tổ chức tại ngày 30/06/2025", "Figures as organised on 30/06/2025");
        });
    }

    @ParameterizedTest
    @CsvSource({"DESK,EN,DISTRICT", "PHONE,VI,PROVINCE"})
    void aFigureOpensIntoWhatItIsMadeOf(Screen screen, Language language, Account officer) {
        journeys.as(
                officer,
                screen,
                language,
                (visitor, hands) -> hands.follow("Gồm những gì: Được kết nạp", "What it is made of: Admitted")
                        .readHeading(hands.say("Con số này gồm những gì", "What this figure is made of"))
                        .read("Tất cả các dòng cộng lại được", "All lines add up to"));
    }

    @ParameterizedTest
    @CsvSource({"PHONE,EN,thu.mot", "DESK,VI,thu.hai"})
    void anAssignmentIsGivenAndWithdrawn(Screen screen, Language language, String subject) {
        journeys.as(DISTRICT, screen, language, (visitor, hands) -> {
            hands.goTo("Phân công", "Assignments")
                    .press("Giao phân công", "Give an assignment")
                    .write("Tên tài khoản", "Account name", "không dấu cách")
                    .readAt(
                            "Tên tài khoản",
                            "Account name",
                            "Tên dùng để đăng nhập",
                            "The name used to sign in: letters without accents")
                    .write("Tên tài khoản", "Account name", subject);
            visitor.look("give-an-assignment");
            hands.pick("Vai trò", "Role", hands.say("Bí thư chi đoàn", "Branch secretary"))
                    .find("Đơn vị", "Unit", "25456.02", "25456.02")
                    .press("Tiếp tục", "Continue")
                    .read(
                            "Tài khoản %s giữ vai trò".formatted(subject),
                            "The account %s has the role".formatted(subject))
                    .press("Giao phân công", "Give the assignment")
                    .read("Đã giao phân công.", "The assignment is given.")
                    .press("Thu hồi phân công của " + subject, "Withdraw the assignment of " + subject)
                    .press("Tiếp tục", "Continue")
                    .read("thôi giữ vai trò", "loses the role")
                    .press("Thu hồi", "Withdraw")
                    .read("Đã thu hồi phân công.", "The assignment is withdrawn.")
                    .lacks(AriaRole.BUTTON, "Thu hồi phân công của " + subject, "Withdraw the assignment of " + subject)
                    .pick("Hiển thị", "Show", hands.say("Đã thôi", "No longer in office"))
                    .readOn(
                            screen.inTheHand() ? AriaRole.LISTITEM : AriaRole.ROW,
                            subject,
                            hands.say("Đã thu hồi", "Withdrawn"));
        });
    }
}
