package vn.uutu.local.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// All new Party members by unit and quarter, entered one by one as the Organisation–Inspection board would. Where a
/// number stands already, or another level holds the quarter, that stays.
record OutsideNumbers(Api api, String province, Steps steps) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    void send(Path file) {
        steps.next();
        var entered = entered();
        var ids = new HashMap<String, String>();
        var rows = Csv.read(file);
        var done = 0;
        for (var row : rows) {
            var unit = ids.computeIfAbsent(row.getField("Mã đơn vị"), api::unit);
            if (!entered.contains(unit + " " + row.getField("Quý"))) {
                api.post("/api/outside-numbers", entry(unit, row), "outside-number-held");
            }
            steps.progress("outside numbers", ++done, rows.size());
        }
    }

    private Set<String> entered() {
        var entered = new HashSet<String>();
        for (var number :
                api.get("/api/outside-numbers?unit=" + api.unit(province)).get("items")) {
            entered.add(
                    number.get("unit").asString() + " " + number.get("quarter").asString());
        }
        return entered;
    }

    private static Map<String, Object> entry(String unit, NamedCsvRecord row) {
        return Map.of(
                "unit", unit,
                "quarter", row.getField("Quý"),
                "newPartyMembers", Integer.parseInt(row.getField("Số đảng viên mới")),
                "confirmedBy", row.getField("Người xác nhận"),
                "confirmedOn",
                        LocalDate.parse(row.getField("Ngày xác nhận"), DAY).toString());
    }
}
