package vn.uutu.members.roster;

import java.util.EnumMap;
import java.util.Map;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Wording;
import vn.uutu.members.member.Detail;

/// The columns of what is good to know of a member and counts for nothing.
final class DetailColumns {

    static final Column<String> ACTIVITY = text(
            "Đối tượng sinh hoạt",
            "Sinh hoạt chính hay ghép. Dòng sinh hoạt ghép không thay đổi gì: chi đoàn sinh hoạt chính giữ đoàn viên.",
            "Main or joint activity. A row of joint activity changes nothing: the main branch keeps the member.",
            "Sinh hoạt chính");
    static final Map<Detail, Column<String>> ALL = all();

    private static final int LONGEST = 300;

    private DetailColumns() {}

    private static Map<Detail, Column<String>> all() {
        var all = new EnumMap<Detail, Column<String>>(Detail.class);
        all.put(
                Detail.HOMETOWN,
                text(
                        "Quê quán",
                        "Xã, tỉnh theo giấy khai sinh.",
                        "Commune and province of origin.",
                        "Phường 1, Tây Ninh"));
        all.put(
                Detail.ADDRESS,
                text("Địa chỉ thường trú", "Nơi thường trú.", "Where the person is registered.", "Phường 1, Tây Ninh")
                        .alsoNamed("Thường trú", "Nơi thường trú"));
        all.put(
                Detail.CITIZEN_NUMBER_ISSUED_ON,
                text("Ngày cấp", "Ngày cấp CMND/CCCD.", "Day of issue of the citizen card.", "10/05/2021"));
        all.put(
                Detail.CITIZEN_NUMBER_ISSUED_BY,
                text("Nơi cấp", "Nơi cấp CMND/CCCD.", "Who issued the citizen card.", "Cục CSQLHC về TTXH"));
        all.put(
                Detail.SCHOOLING,
                text("Trình độ văn hóa", "Lớp đã học xong.", "Years of school.", "12/12")
                        .alsoNamed("Trình độ văn hoá", "Văn hóa"));
        all.put(
                Detail.QUALIFICATION,
                text("Trình độ chuyên môn", "Bằng cấp cao nhất.", "The highest degree.", "Đại học")
                        .alsoNamed("Chuyên môn"));
        all.put(
                Detail.POLITICAL_THEORY,
                text("Trình độ LLCT", "Lý luận chính trị.", "Political theory.", "Sơ cấp")
                        .alsoNamed("LLCT", "Lý luận chính trị"));
        all.put(
                Detail.COMPUTING,
                text("Tin học", "Chứng chỉ tin học.", "Computing certificate.", "Cơ bản")
                        .alsoNamed("Trình độ tin học"));
        all.put(
                Detail.LANGUAGES,
                text("Ngoại ngữ", "Ngoại ngữ và trình độ.", "Languages and their level.", "Tiếng Anh B1")
                        .alsoNamed("Trình độ ngoại ngữ"));
        all.put(
                Detail.JOINED_UNION_AT,
                text("Nơi vào Đoàn", "Đơn vị đã kết nạp.", "Where the person joined.", "Trường THPT Tây Ninh"));
        all.put(
                Detail.CARD_ISSUED_AT,
                text("Nơi cấp thẻ", "Đơn vị cấp thẻ đoàn.", "Who issued the member card.", "Thành đoàn Tây Ninh"));
        all.put(
                Detail.ADMISSION_RESOLUTION,
                text("Số nghị quyết chuẩn y kết nạp", "Nghị quyết kết nạp Đoàn.", "Its number.", "15-NQ/ĐTN"));
        all.put(
                Detail.JOINED_PARTY_ON,
                text("Thời gian vào Đảng", "Nếu là đảng viên.", "For Party members.", "19/05/2023")
                        .alsoNamed("Ngày vào Đảng"));
        all.put(Detail.OCCUPATION, text("Nghề nghiệp", "Nghề đang làm.", "Present occupation.", "Giáo viên"));
        all.put(Detail.ACTIVITY, ACTIVITY);
        all.put(Detail.POSITION, text("Chức vụ", "Chức vụ trong Đoàn.", "Position in the Union.", "Ủy viên BCH"));
        all.put(
                Detail.ASSOCIATION,
                text("Hội", "Hội mà đoàn viên tham gia.", "Associations joined.", "Hội LHTN Việt Nam"));
        all.put(
                Detail.EMAIL,
                text("Email", "Thư điện tử.", "Mail address.", "minh@example.com")
                        .alsoNamed("Thư điện tử"));
        all.put(
                Detail.PHONE,
                Column.phone("Điện thoại", LONGEST)
                        .explained(new Wording("Nên ghi số di động.", "A mobile number if there is one."), "0900000101")
                        .alsoNamed("Số điện thoại"));
        return all;
    }

    private static Column<String> text(String name, String vi, String en, String example) {
        return Column.text(name, LONGEST).explained(new Wording(vi, en), example);
    }
}
