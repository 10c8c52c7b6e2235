package vn.uutu.members.unitimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Columns;

/// The two layouts: our own, and the official list of areas.
final class UnitColumns {

    static final Column<String> CODE = Column.text("Mã đơn vị", 60).required();
    static final Column<String> NAME = Column.text("Tên đơn vị", 200).required();
    static final Column<String> LEVEL = Column.code("Cấp", levels()).required();
    static final Column<String> SECTOR = Column.code("Khối", sectors()).requiredColumn();
    static final Column<String> PARENT = Column.text("Mã đơn vị cấp trên", 60).requiredColumn();
    static final Column<LocalDate> FROM = Column.date("Từ ngày");

    static final Column<String> PROVINCE_CODE =
            Column.identifier("province_code", 2).required();
    static final Column<String> PROVINCE_NAME =
            Column.text("province_name", 200).required();
    static final Column<String> DISTRICT_CODE =
            Column.identifier("district_code", 3).required();
    static final Column<String> DISTRICT_NAME =
            Column.text("district_name", 200).required();
    static final Column<String> DISTRICT_TYPE = Column.text("district_type", 50).required();
    static final Column<String> WARD_CODE = Column.identifier("ward_code", 5).required();
    static final Column<String> WARD_NAME = Column.text("ward_name", 200).required();
    static final Column<String> WARD_TYPE = Column.text("ward_type", 50).required();

    static final String OWN = "units";
    static final String AREAS = "areas";

    static final List<Columns> LAYOUTS = List.of(
            Columns.of(OWN, CODE, NAME, LEVEL, SECTOR, PARENT, FROM),
            Columns.of(
                    AREAS,
                    PROVINCE_CODE,
                    PROVINCE_NAME,
                    DISTRICT_CODE,
                    DISTRICT_NAME,
                    DISTRICT_TYPE,
                    WARD_CODE,
                    WARD_NAME,
                    WARD_TYPE));

    private UnitColumns() {}

    private static Map<String, String> levels() {
        var words = new TreeMap<>(Map.of(
                "Tỉnh đoàn", "province",
                "Đoàn cấp huyện", "district",
                "Đoàn cấp xã", "commune",
                "Đoàn cơ sở", "grassroots",
                "Chi đoàn cơ sở", "grassroots-branch",
                "Liên chi đoàn", "inter-branch",
                "Chi đoàn", "branch",
                "Phân đoàn", "sub-branch"));
        words.putAll(itself(List.copyOf(words.values())));
        return words;
    }

    private static Map<String, String> sectors() {
        var words = new TreeMap<>(Map.of(
                "Địa bàn dân cư", "residential",
                "Trường học", "school",
                "Doanh nghiệp", "enterprise",
                "Công nhân viên chức", "civil-service",
                "Lực lượng vũ trang", "armed-forces"));
        words.putAll(itself(List.copyOf(words.values())));
        return words;
    }

    private static Map<String, String> itself(List<String> codes) {
        var words = new TreeMap<String, String>();
        codes.forEach(code -> words.put(code, code));
        return words;
    }
}
