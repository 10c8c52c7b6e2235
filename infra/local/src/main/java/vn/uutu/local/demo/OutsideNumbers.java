package vn.uutu.local.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import vn.uutu.local.Screen;

/// All new Party members by unit and quarter, entered one by one as the Organisation–Inspection board would.
record OutsideNumbers(Api api, Screen screen) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    void send(Path file) {
        var ids = new HashMap<String, String>();
        var rows = Csv.read(file);
        var sent = 0;
        for (var row : rows) {
            var unit = ids.computeIfAbsent(row.getField("Mã đơn vị"), this::idOf);
            api.post("/api/outside-numbers", entry(unit, row));
            screen.progress("outside numbers", ++sent, rows.size());
        }
    }

    private String idOf(String code) {
        return api.get("/api/units?code=" + Api.encoded(code)).get(0).get("id").asString();
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
