package vn.uutu.reporting.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.uutu.reporting.progress.Table.Cell;

class FormatTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void noTextBecomesAFormula(String text) throws IOException {
        var table = new Table(
                "x",
                List.of(text),
                List.of(List.of(new Cell.Text(text), new Cell.Amount(BigDecimal.valueOf(-3)), new Cell.Unknown())),
                List.of());
        var out = new ByteArrayOutputStream();

        Format.CSV.write(table, out);

        var written = out.toString(StandardCharsets.UTF_8);
        assertThat(written.replace("\"", "")).isEqualTo("\uFEFF'%s\r\n'%s,-3,\r\n".formatted(text, text));
    }
}
