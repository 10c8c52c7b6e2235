package vn.uutu.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.uutu.imports.ImportRefused;
import vn.uutu.imports.column.Column;
import vn.uutu.imports.column.Columns;
import vn.uutu.imports.column.PartialDate;
import vn.uutu.imports.sheet.Archive;
import vn.uutu.imports.sheet.Spreadsheet;

class TableTests {

    static final LocalDate TODAY = LocalDate.of(2025, 11, 22);
    static final Column<String> NAME = Column.text("Họ và tên", 100).required();
    static final Column<String> CARD = Column.identifier("Số thẻ đoàn", 12);
    static final Column<PartialDate> BORN_MALE = Column.partialDate("Ngày sinh Nam");
    static final Column<PartialDate> BORN_FEMALE = Column.partialDate("Ngày sinh Nữ");
    static final Column<LocalDate> JOINED = Column.date("Thời gian vào Đoàn");
    static final List<Columns> LAYOUTS = List.of(Columns.of("roster", NAME, CARD, BORN_MALE, BORN_FEMALE, JOINED));

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void aFile() {
        file = folder.resolve("upload");
    }

    @Test
    void theHeaderIsFoundBelowTitles() throws IOException {
        var rows =
                csv("TỈNH ĐOÀN,,\n,,\nDANH SÁCH,,\n,,\n,,\n,,\nSTT,  HỌ VÀ  TÊN (*), số thẻ đoàn\n1,An,072099001234\n");

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().row().number()).isEqualTo(8);
        assertThat(rows.getFirst().row().get(NAME)).isEqualTo("An");
        assertThat(rows.getFirst().row().find(CARD)).contains("072099001234");
    }

    @Test
    void aHeaderOfTwoLinesNamesItsSubColumns() throws IOException {
        var rows = csv("STT,Họ và tên,Ngày sinh,,Thời gian vào Đoàn\n,,Nam,Nữ,\n(1),(2),(3),(4),(5)\n"
                + "1,An,1999,,26/3/2015\n2,Bình,,2/5/99,\n");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).row().find(BORN_MALE)).hasToString("Optional[1999]");
        assertThat(rows.get(0).row().find(JOINED)).contains(LocalDate.of(2015, 3, 26));
        assertThat(rows.get(1).row().find(BORN_FEMALE)).hasToString("Optional[1999-05-02]");
    }

    @Test
    void separatorsAndEncodingsOfExcelAreUnderstood() throws IOException {
        for (String separator : List.of(",", ";", "\t")) {
            String text = "Họ và tên;Số thẻ đoàn\n\"Nguyễn; An\";072099001234\n".replace(";", separator);
            for (Charset charset :
                    List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
                var rows = read(Files.write(file, ("\uFEFF" + text).getBytes(charset)));
                assertThat(rows.getFirst().row().get(NAME)).startsWith("Nguyễn");
                assertThat(rows.getFirst().row().find(CARD)).contains("072099001234");
            }
        }
    }

    @Test
    void decomposedLettersAreComposed() throws IOException {
        var rows = csv(Normalizer.normalize("Họ và tên\nĐặng Thị Ngọc\n", Normalizer.Form.NFD));

        assertThat(rows.getFirst().row().get(NAME)).isEqualTo("Đặng Thị Ngọc");
    }

    @Test
    void rowNumbersAreThoseOfTheSheet() throws IOException {
        var rows = csv("Họ và tên\n\n\"Hai\ndòng\"\n\n,,\nBốn\n");

        assertThat(rows).extracting(read -> read.row().number()).containsExactly(3, 6);
        assertThat(rows.getFirst().row().get(NAME)).isEqualTo("Hai dòng");
    }

    @Test
    void whatIsMissingOrTwiceIsNamed() {
        assertThat(refusal("Số thẻ đoàn,Ngày sinh Nam\n1,2\n").detail().vi()).contains("Họ và tên");
        assertThat(refusal("Số thẻ đoàn,Ngày sinh Nam\n1,2\n").slug()).isEqualTo("missing-columns");
        assertThat(refusal("Họ và tên,họ  và tên\nAn,Bình\n").slug()).isEqualTo("duplicate-columns");
        assertThat(refusal("một,hai\n1,2\n").slug()).isEqualTo("no-header");
        assertThat(refusal("x\n".repeat(20) + "Họ và tên\nAn\n").slug()).isEqualTo("no-header");
    }

    @Test
    void cellsOfAWorkbookAreTyped() throws IOException {
        Archive.workbook(
                file,
                "<si><t>Họ và tên</t></si><si><r><t>Nguyễn </t></r><r><t>An</t></r><rPh><t>x</t></rPh></si>",
                "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>Số thẻ đoàn</t></is></c>"
                        + "<c r='C1' t='str'><v>Thời gian vào Đoàn</v></c><c t='str'><v>Ngày sinh Nam</v></c></row>"
                        + "<row r='3'><c r='A3' t='s'><f>A1</f><v>1</v></c><c r='B3'><v>7.2099001234E10</v></c>"
                        + "<c r='C3' s='2'><v>42089.5</v></c><c r='D3' s='1'><v>1999</v></c></row>"
                        + "<row r='4'><c r='A4' t='e'><v>#N/A</v></c><c r='B4' t='str'><v>99001234</v></c>"
                        + "<c r='C4'><f>TODAY()</f></c></row>"
                        + "<row r='5'><c r='A5' t='str'><v>B</v></c><c r='B5' t='str'><v>7.2099E+10</v></c></row>");

        var rows = read(file);

        var good = rows.get(0);
        assertThat(good.faults()).isEmpty();
        assertThat(good.row().get(NAME)).isEqualTo("Nguyễn An");
        assertThat(good.row().find(CARD)).contains("072099001234");
        assertThat(good.row().find(JOINED)).contains(LocalDate.of(2015, 3, 26));
        assertThat(good.row().find(BORN_MALE)).hasToString("Optional[1999]");
        assertThat(rows.get(1).faults())
                .extracting(TableRow.Fault::value)
                .containsExactly("#N/A", "99001234", "=TODAY()");
        assertThat(rows.get(2).faults().getFirst().expected().vi()).contains("7,2E+10");
    }

    @Test
    void datesCanCountFrom1904() throws IOException {
        Archive.workbook(
                file,
                "",
                "<workbookPr date1904='1'/>",
                out -> out.write(("<row><c t='str'><v>Họ và tên</v></c><c t='str'><v>Thời gian vào Đoàn</v></c></row>"
                                + "<row><c t='str'><v>An</v></c><c s='1'><v>40627</v></c></row>")
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(read(file).getFirst().row().find(JOINED)).contains(LocalDate.of(2015, 3, 26));
    }

    List<TableRow.Read> csv(String text) throws IOException {
        return read(Files.writeString(file, text));
    }

    ImportRefused refusal(String text) {
        return catchThrowableOfType(ImportRefused.class, () -> csv(text));
    }

    static List<TableRow.Read> read(Path file) throws IOException {
        List<TableRow.Read> rows = new ArrayList<>();
        try (Spreadsheet spreadsheet = Spreadsheet.open(file);
                Table table = Table.in(spreadsheet, LAYOUTS)) {
            for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get().read(TODAY));
            }
        }
        return rows;
    }
}
