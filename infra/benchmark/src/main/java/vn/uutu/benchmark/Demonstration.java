package vn.uutu.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// What the generator of the demonstration wrote and counted itself.
record Demonstration(Path folder) {

    /// Codes of all branches below the district-level union.
    List<String> branchesOf(String district) {
        var below = rows("demo-summary.csv").stream()
                .map(row -> row.getField("unit"))
                .filter(path -> path.startsWith("72/" + district + "/"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        return rows("units.csv").stream()
                .filter(row -> row.getField("Cấp").equals("branch"))
                .map(row -> row.getField("Mã đơn vị"))
                .filter(below::contains)
                .toList();
    }

    /// @param figure `referred` or `admitted`, in all years, or `members` at the end of the last
    long province(String figure) {
        return rows("demo-summary.csv").stream()
                .filter(row -> row.getField("unit").equals("72"))
                .filter(row -> !figure.equals("members") || row.getField("year").equals("2025"))
                .mapToLong(row -> Long.parseLong(row.getField(figure)))
                .sum();
    }

    private List<NamedCsvRecord> rows(String file) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
