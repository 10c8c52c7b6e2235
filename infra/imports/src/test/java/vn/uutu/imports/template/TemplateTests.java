package vn.uutu.imports.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Columns;
import vn.uutu.imports.sheet.Spreadsheet;
import vn.uutu.imports.table.Table;

class TemplateTests {

    static final Column<String> NAME = Column.text("Họ và tên", 100).required();
    static final Column<String> GENDER = Column.code("Giới tính", Map.of("Nam", "male"));

    @TempDir
    Path folder;

    @Test
    void theTemplateIsReadByWhatItWasMadeFor() throws IOException {
        var layout = Columns.of("people", NAME, GENDER);
        var file = folder.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Template.write(layout, Locale.of("vi"), out);
        }

        try (var spreadsheet = Spreadsheet.open(file);
                var table = Table.in(spreadsheet, List.of(layout))) {
            assertThat(table.layout()).isEqualTo("people");
            assertThat(table.ignored()).isEmpty();
            assertThat(table.next()).isEmpty();
        }
    }
}
