package vn.uutu.endtoend;

import static vn.uutu.endtoend.Account.ORGANISATION;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.uutu.chromium.Screen;
import vn.uutu.endtoend.chromium.Language;
import vn.uutu.endtoend.chromium.RunningChromium;

/// The organisation board sets a unit's target of a year and takes it back; the journal keeps both.
@Order(3)
@ExtendWith({RunningSuite.class, RunningChromium.class})
class TargetJourneyTests {

    final Journeys journeys = new Journeys();

    @ParameterizedTest
    @CsvSource({"DESK,EN,31", "PHONE,VI,32"})
    void aTargetIsSetAndTakenBack(Screen screen, Language language, String amount) {
        var place = "/units/%s/targets".formatted(journeys.unit(Account.COMMITTEE));
        journeys.as(ORGANISATION, place, screen, language, (visitor, hands) -> {
            hands.press("Đặt chỉ tiêu giới thiệu năm 2024", "Set the target of referrals for 2024")
                    .write("Chỉ tiêu (người)", "Target (people)", "ba mươi")
                    .write("Lý do", "Reason", "Đăng ký đầu năm " + amount)
                    .press("Lưu chỉ tiêu", "Save the target")
                    .readAt(
                            "Chỉ tiêu (người)",
                            "Target (people)",
                            "Nhập một số nguyên từ 0 đến 1.000.000.",
                            "Enter a whole number from 0 to 1,000,000.");
            visitor.look("set-target");
            hands.write("Chỉ tiêu (người)", "Target (people)", amount)
                    .press("Lưu chỉ tiêu", "Save the target")
                    .read(
                            "Giới thiệu năm 2024: %s người".formatted(amount),
                            "Referrals 2024: %s people".formatted(amount));

            hands.press("Đặt chỉ tiêu giới thiệu năm 2024", "Set the target of referrals for 2024")
                    .tick("Hủy chỉ tiêu năm này", "Take the target of this year back")
                    .write("Lý do", "Reason", "Ghi nhầm đơn vị " + amount)
                    .press("Lưu chỉ tiêu", "Save the target")
                    .read("Ghi nhầm đơn vị " + amount, "Ghi nhầm đơn vị " + amount);
        });
    }
}
