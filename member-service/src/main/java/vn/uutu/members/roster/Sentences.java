package vn.uutu.members.roster;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.uutu.imports.column.Wording;

/// What is expected where a row is not taken, in words an officer would write.
final class Sentences {

    static final Wording NAME = new Wording(
            "Họ tên từ 2 đến 100 ký tự, chỉ gồm chữ, dấu cách, dấu chấm, gạch ngang.",
            "A name of 2 to 100 characters: letters, spaces, dots, dashes.");
    static final Wording BIRTH = new Wording(
            "Ngày sinh hoặc năm sinh, từ năm 1900 đến nay, ở một trong các cột ngày sinh.",
            "The date or the year of birth, from 1900 until now, in one of the birth columns.");
    static final Wording ONE_BIRTH = new Wording(
            "Chỉ một trong hai cột Nam, Nữ được ghi ngày sinh.", "A birth date in one of the columns Nam and Nữ only.");
    static final Wording GENDER = new Wording(
            "Giới tính khớp với cột Nam hoặc Nữ có ghi ngày sinh.",
            "The sex of the column, Nam or Nữ, in which the birth date stands.");
    static final Wording UNIT = new Wording(
            "Mã của một đơn vị trong phạm vi của bạn, tồn tại trong thời gian sinh hoạt.",
            "The code of a unit within your scope that exists on these days.");
    static final Wording NOT_IN_FUTURE = new Wording("Một ngày không ở tương lai.", "A day that is not in the future.");
    static final Wording LEFT_AFTER =
            new Wording("Một ngày sau ngày vào chi đoàn.", "A day after the day of coming to the branch.");
    static final Wording LEFT_DAY =
            new Wording("Ngày rời chi đoàn, vì có lý do rời.", "The day of leaving, as there is a reason.");
    static final Wording LEFT_DAY_BY_STATUS = new Wording(
            "Ngày rời chi đoàn, vì trạng thái là đã rời.", "The day of leaving, as the person has left by its status.");
    static final Wording STATUS = new Wording(
            "Trạng thái khớp với ngày rời và lý do rời.", "The status that fits the day and the reason of leaving.");
    static final Wording JOINT_OF_NOBODY = new Wording(
            "Một đoàn viên đã có trong danh sách: chi đoàn sinh hoạt chính đăng ký và giữ đoàn viên, "
                    + "sinh hoạt ghép không được tính.",
            "A member who is known: the main branch registers and keeps the member, joint activity is not counted.");
    static final Wording LEFT_ALREADY = new Wording(
            "Người này đã rời Đoàn; ngày rời như đã ghi.", "The person has left; the day of leaving that is recorded.");
    static final Wording OTHER_PERSON = new Wording(
            "Số này đang thuộc về một đoàn viên có họ tên và ngày sinh khác.",
            "This number belongs to a member with another name and birth date.");
    static final Wording TWO_PERSONS = new Wording(
            "Mã định danh và số thẻ của cùng một đoàn viên.", "Member code and card number of the same member.");
    static final Wording CITIZEN_NUMBER_TAKEN =
            new Wording("Số này đã thuộc về một đoàn viên khác.", "This number belongs to another member.");
    static final Wording ELSEWHERE = new Wording(
            "Số này đã có ở đơn vị khác; hãy làm thủ tục chuyển sinh hoạt.",
            "This number is known in another unit; use the transfer.");
    static final Wording POSSIBLE_DUPLICATE = new Wording(
            "Có thể trùng: chi đoàn đã có người cùng họ tên, ngày sinh; ghi mã định danh để phân biệt.",
            "Possible duplicate: the branch has somebody of that name and birth date; give a member code.");
    static final Wording POSSIBLE_CITIZEN = new Wording(
            "Có thể trùng: đã có đoàn viên mang số này; ghi đúng mã định danh.",
            "Possible duplicate: a member has this number already; give the right member code.");
    static final Wording CHANGED_MEANWHILE = new Wording(
            "Vừa có người khác thay đổi; hãy nhập lại dòng này.",
            "Changed by somebody else just now; import it again.");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Sentences() {}

    static Wording laterThan(LocalDate day) {
        var text = DAY.format(day);
        return new Wording(
                "Ngày vào chi đoàn mới, sau ngày %s đã ghi.".formatted(text),
                "The day of coming to the new branch, after %s, which is recorded.".formatted(text));
    }

    static Wording since(LocalDate day) {
        var text = DAY.format(day);
        return new Wording(
                "Đoàn viên đã ở chi đoàn này từ ngày %s.".formatted(text),
                "The member has been in this branch since %s.".formatted(text));
    }
}
