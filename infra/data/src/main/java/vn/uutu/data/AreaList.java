package vn.uutu.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The official list of areas until 2025-06-30.
final class AreaList {

    static final String FILE = "tayninh_longan_units_until_2025-06-30.csv";

    private AreaList() {}

    record Area(String district, String districtName, String districtType, String code, String name) {}

    static List<Area> of(Province province) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            return csv.stream()
                    .filter(row -> row.getField("province_code").equals(province.code()))
                    .map(AreaList::area)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static java.io.InputStream open() {
        return Objects.requireNonNull(AreaList.class.getResourceAsStream("/units/" + FILE), FILE);
    }

    private static Area area(NamedCsvRecord row) {
        return new Area(
                row.getField("district_code"),
                row.getField("district_name"),
                row.getField("district_type"),
                row.getField("ward_code"),
                row.getField("ward_name"));
    }
}
