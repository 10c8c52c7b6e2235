package vn.uutu.endtoend;

import static vn.uutu.endtoend.Account.COMMITTEE;
import static vn.uutu.endtoend.Account.SECRETARY;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.uutu.chromium.Screen;
import vn.uutu.endtoend.chromium.Hands;
import vn.uutu.endtoend.chromium.Language;
import vn.uutu.endtoend.chromium.RunningChromium;
import vn.uutu.endtoend.chromium.Visitor;

/// From the meeting of a branch to the admission: two officers, each at their own screen.
@Order(3)
@ExtendWith({RunningSuite.class, RunningChromium.class})
class ReferralJourneyTests {

    final Journeys journeys = new Journeys();
    final String day = Register.DAY.format(Register.yesterday());

    @ParameterizedTest
    @CsvSource({"PHONE,VI,DESK,EN,Hồng Hạnh,Hoài Thương", "DESK,EN,PHONE,VI,Thanh Thúy,Diễm My"})
    void theBranchSelectsTwoAndTheCommitteeTakesOneToAdmission(
            Screen screen,
            Language language,
            Screen committees,
            Language committeesLanguage,
            String first,
            String second) {
        var members = candidates("Võ Thị " + first, "Võ Thị " + second);
        journeys.as(SECRETARY, screen, language, (visitor, hands) -> {
            toTheForm(hands);
            holdMeeting(visitor, hands, members);
            hands.follow(members.getFirst().name(), members.getFirst().name())
                    .readHeading(members.getFirst().name());
            greyed(
                    hands,
                    "Xác nhận",
                    "Confirmation",
                    hands.say("Bước này do cấp khác thực hiện.", "This step is taken at another level."));
        });
        journeys.as(COMMITTEE, committees, committeesLanguage, (visitor, hands) -> {
            hands.goTo("Giới thiệu Đảng", "Referrals")
                    .pick("Năm", "Year", day.substring(6))
                    .followTo(members.getFirst().name())
                    .readHeading(members.getFirst().name());
            greyed(
                    hands,
                    "Quyết định kết nạp",
                    "Admission decision",
                    hands.say("vì còn thiếu: nghị quyết giới thiệu", "missing: resolution"));
            lookAtAStep(visitor, hands);
            takeEveryStep(hands);
            hands.read("Dự bị đến", "On probation until");
            greyed(
                    hands,
                    "Công nhận đảng viên chính thức",
                    "Official Party membership",
                    hands.say("Thời gian dự bị đến", "The probation ends on"));
        });
    }

    @ParameterizedTest
    @CsvSource({"DESK,VI,Cẩm Tú", "PHONE,EN,Bích Trâm"})
    void whoEnteredTheVoteDoesNotConfirmIt(Screen screen, Language language, String given) {
        var members = candidates("Võ Thị " + given);
        journeys.as(COMMITTEE, screen, language, (visitor, hands) -> {
            toTheForm(hands);
            hands.find("Chi đoàn", "Branch", SECRETARY.unitCode, SECRETARY.unitCode);
            holdMeeting(visitor, hands, members);
            hands.follow(members.getFirst().name(), members.getFirst().name());
            greyed(
                    hands,
                    "Xác nhận",
                    "Confirmation",
                    hands.say(
                            "Người đã ghi kết quả bình chọn không được xác nhận danh sách",
                            "You entered the vote; somebody else has to confirm the list."));
        });
    }

    @ParameterizedTest
    @CsvSource({"DESK,EN,Xuân Mai", "PHONE,VI,Hải Yến"})
    void whatWasRecordedWronglyIsMendedAndACaseEnds(Screen screen, Language language, String given) {
        journeys.as(COMMITTEE, selected("Võ Thị " + given), screen, language, (visitor, hands) -> {
            take(hands, "Xác nhận", "Confirmation", "Ngày xác nhận", "Date of the confirmation");
            takeBack(visitor, hands);
            correct(visitor, hands);
            end(visitor, hands);
        });
    }

    /// @return the address of a case that has just begun
    private String selected(String name) {
        var secretary = Browser.signedIn(journeys.suite, SECRETARY.subject);
        var branch = journeys.unit(SECRETARY);
        var member = new Register(secretary, branch).newcomers(name).getFirst().id();
        var cases = secretary.create("/api/selections", Officers.selection(branch, member));
        return "/referrals/" + cases.get("referrals").get(0).get("id").asString();
    }

    private static void takeBack(Visitor visitor, Hands hands) {
        hands.press("Rút lại một bước…", "Take a step back…").write("Lý do rút lại", "Reason", "Ghi nhầm hồ sơ");
        visitor.look("take-a-step-back");
        hands.press("Tiếp tục", "Continue")
                .press("Rút lại", "Take back")
                .read("Đã rút lại bước “Xác nhận”.", "Taken back: “Confirmation”.");
    }

    private static void correct(Visitor visitor, Hands hands) {
        hands.press("Đính chính ngày…", "Correct a date…")
                .writeDay("Ngày đúng", "Right date", "02/03/2025")
                .write("Lý do đính chính", "Reason of the correction", "Biên bản ghi ngày 02/03");
        visitor.look("correct-a-date");
        hands.press("Tiếp tục", "Continue")
                .press("Đính chính", "Correct")
                .read("Đã đính chính “Bình chọn” thành ngày 02/03/2025.", "Corrected: “Selection” is now 02/03/2025.");
    }

    private void end(Visitor visitor, Hands hands) {
        hands.press("Dừng giới thiệu…", "End the case…")
                .pickFirst("Lý do", "Reason")
                .writeDay("Ngày dừng", "Date of the end", day);
        visitor.look("end-a-case");
        hands.press("Tiếp tục", "Continue");
        visitor.look("end-a-case-review");
        hands.press("Dừng hồ sơ", "End the case").read("Đã dừng hồ sơ ngày " + day, "The case ended on " + day);
    }

    private static void lookAtAStep(Visitor visitor, Hands hands) {
        hands.press("Ghi: Xác nhận", "Record: Confirmation")
                .press("Tiếp tục", "Continue")
                .read("Hãy nhập ngày.", "Enter a date.");
        visitor.look("record-a-step-with-faults");
        hands.press("Hủy", "Cancel");
    }

    private List<Register.Known> candidates(String... names) {
        return new Register(Browser.signedIn(journeys.suite, SECRETARY.subject), journeys.unit(SECRETARY))
                .newcomers(names);
    }

    private static void toTheForm(Hands hands) {
        hands.goTo("Giới thiệu Đảng", "Referrals").follow("Ghi cuộc họp bình chọn", "Record a selection meeting");
    }

    private void holdMeeting(Visitor visitor, Hands hands, List<Register.Known> members) {
        hands.writeDay("Ngày họp", "Date of the meeting", day)
                .write("Số đoàn viên được triệu tập", "Members entitled to come", "20")
                .write("Số đoàn viên dự họp", "Members present", "21")
                .readAt(
                        "Số đoàn viên dự họp",
                        "Members present",
                        "Không được nhiều hơn số được triệu tập (20).",
                        "No more than were entitled to come (20).")
                .write("Số đoàn viên dự họp", "Members present", "18");
        for (var member : members) {
            var shown = member.name() + member.birthDate();
            hands.find("Tìm đoàn viên trong chi đoàn", "Find a member of the branch", member.name(), shown)
                    .write("Số phiếu của " + member.name(), "Votes for " + member.name(), "17");
        }
        hands.press("Kiểm tra và ghi", "Check and record")
                .read("18/20 đoàn viên dự họp.", "18 of 20 members were present.");
        visitor.look("record-a-selection");
        hands.press("Ghi kết quả", "Record the meeting")
                .read(
                        "Đã ghi cuộc họp và mở %d hồ sơ.".formatted(members.size()),
                        "The meeting is recorded. Cases begun: %d.".formatted(members.size()));
    }

    private void takeEveryStep(Hands hands) {
        take(hands, "Xác nhận", "Confirmation", "Ngày xác nhận", "Date of the confirmation");
        take(hands, "Trao danh sách", "Hand-over of the list", "Ngày trao danh sách", "Date of the hand-over");
        take(
                hands,
                "Hoàn thành lớp nhận thức về Đảng",
                "Awareness class completed",
                "Ngày hoàn thành lớp",
                "Date of completion");
        take(
                hands,
                "Công nhận đối tượng Đảng",
                "Recognition as Party prospect",
                "Ngày công nhận",
                "Date of the recognition");
        take(hands, "Nghị quyết giới thiệu", "Resolution", "Ngày ra nghị quyết", "Date of the resolution");
        take(hands, "Chi bộ xét", "Vote of the Party cell", "Ngày chi bộ họp xét", "Date of the meeting of the cell");
        take(
                hands,
                "Đảng ủy xét",
                "Vote of the Party committee",
                "Ngày đảng ủy họp xét",
                "Date of the meeting of the committee");
        take(hands, "Quyết định kết nạp", "Admission decision", "Ngày ghi trên quyết định", "Date on the decision");
        take(hands, "Lễ kết nạp", "Admission ceremony", "Ngày làm lễ", "Date of the ceremony");
    }

    private void take(Hands hands, String step, String inEnglish, String dayOf, String dayInEnglish) {
        hands.press("Ghi: " + step, "Record: " + inEnglish)
                .writeDay(dayOf, dayInEnglish, day)
                .press("Tiếp tục", "Continue")
                .read("Ghi “%s” ngày %s cho".formatted(step, day), "Record “%s” on %s for".formatted(inEnglish, day))
                .press("Ghi", "Record")
                .read("Đã ghi “%s” ngày %s.".formatted(step, day), "Recorded: “%s” on %s.".formatted(inEnglish, day));
    }

    /// No button, and the reason in its place.
    private static void greyed(Hands hands, String step, String inEnglish, String reason) {
        hands.readOn(AriaRole.LISTITEM, hands.say(step, inEnglish), reason)
                .lacks(AriaRole.BUTTON, "Ghi: " + step, "Record: " + inEnglish);
    }
}
