package vn.uutu.members.unitimport;

import vn.uutu.imports.column.Wording;

/// Why a unit of a file is not taken.
enum Fault {
    PARENT_MISSING(
            "Mã của một đơn vị đang hoạt động, đã có hoặc đứng ở dòng trên.",
            "The code of a unit that exists then, known already or in a row above."),
    OUTSIDE_SCOPE(
            "Mã của một đơn vị trong phạm vi của bạn; chỉ người quản trị được lập đơn vị gốc.",
            "The code of a unit within your scope; only administrators may establish a root."),
    OTHER_NAME(
            "Tên như đã ghi; đổi tên thì dùng chức năng đổi tên, có ngày.",
            "The name that is recorded; renaming has its own form, with a day."),
    OTHER_PLACE(
            "Đơn vị cấp trên như đã ghi; chuyển thì dùng chức năng chuyển, có ngày.",
            "The unit above that is recorded; moving has its own form, with a day."),
    OTHER_KIND("Cấp và khối như đã ghi.", "The level and sector that are recorded."),
    CODE_TAKEN(
            "Một mã chưa thuộc về đơn vị khác trong thời gian đó.",
            "A code that belongs to no other unit on these days.");

    private final Wording expected;

    Fault(String vi, String en) {
        this.expected = new Wording(vi, en);
    }

    Wording expected() {
        return expected;
    }
}
