package vn.uutu.data;

import java.util.List;

/// Plausible Vietnamese names, put together by chance.
final class PersonalNames {

    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Phan", "Trương", "Bùi", "Đặng", "Đỗ", "Ngô", "Hồ", "Dương",
            "Đinh", "Lý", "Lâm", "Mai", "Đoàn", "Cao", "Châu", "Tạ", "Hà", "Kiều", "Thái");

    private static final List<String> MIDDLE_MALE = List.of(
            "Văn", "Minh", "Hoàng", "Quốc", "Thanh", "Hữu", "Đức", "Anh", "Ngọc", "Tấn", "Công", "Gia", "Trung", "Nhật",
            "Thành");

    private static final List<String> MIDDLE_FEMALE = List.of(
            "Thị", "Ngọc", "Thị Thu", "Thị Mỹ", "Kim", "Thanh", "Thị Kim", "Minh", "Hồng", "Bích", "Phương", "Thùy",
            "Quỳnh", "Ánh", "Trúc");

    private static final List<String> GIVEN_MALE = List.of(
            "Anh", "Hùng", "Dũng", "Tuấn", "Nam", "Phúc", "Khang", "Huy", "Long", "Tài", "Đạt", "Hiếu", "Thịnh",
            "Phong", "Khoa", "Nhân", "Lộc", "Vinh", "Sơn", "Trí", "Quân", "Bảo", "Duy", "Thắng", "Toàn");

    private static final List<String> GIVEN_FEMALE = List.of(
            "Linh", "Trang", "Hương", "Lan", "Mai", "Thảo", "Ngân", "Vy", "Như", "Yến", "Hằng", "Trinh", "Tuyền", "Nhi",
            "Diễm", "My", "Oanh", "Quyên", "Thư", "Tiên", "Châu", "Đào", "Giang", "Hân", "Xuân");

    private PersonalNames() {}

    static String any(boolean female, Dice dice) {
        return String.join(
                " ",
                dice.oneOfTheFirst(FAMILY),
                dice.oneOfTheFirst(female ? MIDDLE_FEMALE : MIDDLE_MALE),
                dice.one(female ? GIVEN_FEMALE : GIVEN_MALE));
    }
}
