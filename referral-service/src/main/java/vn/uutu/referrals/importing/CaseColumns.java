package vn.uutu.referrals.importing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Columns;
import vn.uutu.imports.column.PartialDate;
import vn.uutu.referrals.step.Exit;
import vn.uutu.referrals.step.Step;

/// The columns of a file of past cases; one row is one case. Who a row means stands under the names that rosters have.
final class CaseColumns {

    static final Column<String> CODE =
            Column.identifier("Mã định danh đoàn viên", 7, 8).alsoNamed("Mã định danh", "Mã đoàn viên");
    static final Column<String> CARD = Column.identifier("Số thẻ đoàn", 12).alsoNamed("Số thẻ đoàn viên");
    static final Column<String> NAME = Column.text("Họ và tên", 200).alsoNamed("Họ tên");
    static final Column<PartialDate> BIRTH =
            Column.partialDate("Ngày sinh").alsoNamed("Ngày, tháng, năm sinh", "Ngày tháng năm sinh", "Năm sinh");
    static final Column<String> UNIT = Column.text("Mã đơn vị", 100);
    static final Column<LocalDate> SELECTED = Column.date("Ngày bình chọn").required();
    static final Column<Integer> VOTES = Column.integer("Số phiếu", 0, 100_000);
    static final Column<Integer> PRESENT = Column.integer("Số dự họp", 0, 100_000);
    static final Column<Integer> ELIGIBLE = Column.integer("Số được triệu tập", 0, 100_000);
    static final Column<LocalDate> CONFIRMED = Column.date("Ngày xác nhận");
    static final Column<LocalDate> HANDED_OVER = Column.date("Ngày trao danh sách");
    static final Column<LocalDate> RESOLVED = Column.date("Ngày nghị quyết");
    static final Column<String> RESOLUTION = Column.text("Số nghị quyết", 100);
    static final Column<LocalDate> CLASS_COMPLETED = Column.date("Ngày hoàn thành lớp nhận thức");
    static final Column<LocalDate> RECOGNISED = Column.date("Ngày công nhận đối tượng Đảng");
    static final Column<LocalDate> CELL_VOTED = Column.date("Ngày chi bộ xét");
    static final Column<LocalDate> COMMITTEE_VOTED = Column.date("Ngày đảng ủy xét");
    static final Column<LocalDate> ADMITTED = Column.date("Ngày quyết định kết nạp");
    static final Column<String> DECISION = Column.text("Số quyết định kết nạp", 100);
    static final Column<LocalDate> CEREMONY = Column.date("Ngày lễ kết nạp");
    static final Column<LocalDate> OFFICIAL =
            Column.date("Ngày công nhận chính thức").alsoNamed("Ngày chính thức");
    static final Column<LocalDate> OFFICIAL_DECIDED = Column.date("Ngày quyết định chính thức");
    static final Column<String> OFFICIAL_DECISION = Column.text("Số quyết định chính thức", 100);
    static final Column<LocalDate> EXITED = Column.date("Ngày kết thúc");
    static final Column<Exit.Kind> EXIT_KIND = Column.code(
            "Hình thức kết thúc",
            Map.of(
                    "rút", Exit.Kind.WITHDRAWN,
                    "trả lại", Exit.Kind.RETURNED,
                    "không thông qua", Exit.Kind.NOT_APPROVED,
                    "xóa tên", Exit.Kind.REMOVED));
    static final Column<String> EXIT_REASON = Column.text("Lý do kết thúc", 200);

    static final Columns ALL = Columns.of(
            "referrals",
            CODE,
            CARD,
            NAME,
            BIRTH,
            UNIT,
            SELECTED,
            VOTES,
            PRESENT,
            ELIGIBLE,
            CONFIRMED,
            HANDED_OVER,
            RESOLVED,
            RESOLUTION,
            CLASS_COMPLETED,
            RECOGNISED,
            CELL_VOTED,
            COMMITTEE_VOTED,
            ADMITTED,
            DECISION,
            CEREMONY,
            OFFICIAL,
            OFFICIAL_DECIDED,
            OFFICIAL_DECISION,
            EXITED,
            EXIT_KIND,
            EXIT_REASON);

    /// The steps between selection and exit, in an order in which each finds what it needs.
    static final Map<Step, Column<LocalDate>> STEPS = steps();

    private CaseColumns() {}

    static Column<LocalDate> of(Step step) {
        return switch (step) {
            case SELECTED -> SELECTED;
            case CONFIRMED -> CONFIRMED;
            case HANDED_OVER -> HANDED_OVER;
            case RESOLVED -> RESOLVED;
            case CLASS_COMPLETED -> CLASS_COMPLETED;
            case PROSPECT_RECOGNISED -> RECOGNISED;
            case CELL_VOTED -> CELL_VOTED;
            case COMMITTEE_VOTED -> COMMITTEE_VOTED;
            case ADMITTED -> ADMITTED;
            case CEREMONY_HELD -> CEREMONY;
            case OFFICIAL -> OFFICIAL;
            case REMOVED, EXITED -> EXITED;
        };
    }

    private static Map<Step, Column<LocalDate>> steps() {
        var steps = new LinkedHashMap<Step, Column<LocalDate>>();
        steps.put(Step.CONFIRMED, CONFIRMED);
        steps.put(Step.CLASS_COMPLETED, CLASS_COMPLETED);
        steps.put(Step.HANDED_OVER, HANDED_OVER);
        steps.put(Step.PROSPECT_RECOGNISED, RECOGNISED);
        steps.put(Step.RESOLVED, RESOLVED);
        steps.put(Step.CELL_VOTED, CELL_VOTED);
        steps.put(Step.COMMITTEE_VOTED, COMMITTEE_VOTED);
        steps.put(Step.ADMITTED, ADMITTED);
        steps.put(Step.CEREMONY_HELD, CEREMONY);
        steps.put(Step.OFFICIAL, OFFICIAL);
        return steps;
    }
}
