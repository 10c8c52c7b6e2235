package vn.uutu.imports.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;

/// A text file with one of the three separators in use; which one, the header tells.
final class Csv implements Spreadsheet {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int MOST_CHARS_OF_A_RECORD = 1 << 20;

    private final FileChannel file;
    private final Charset charset;
    private final int start;

    private Csv(FileChannel file, Charset charset, int start) {
        this.file = file;
        this.charset = charset;
        this.start = start;
    }

    static Csv open(Path file, Charset charset, int start) throws IOException {
        return new Csv(FileChannel.open(file), charset, start);
    }

    @Override
    public int sheets() {
        return SEPARATORS.length;
    }

    /// Begins anew; only the rows asked for last can be read on.
    @Override
    public Rows rows(int sheet) throws IOException {
        file.position(start);
        InputStream in = Channels.newInputStream(file);
        Reader reader = new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return new CsvRows(CsvReader.builder()
                .fieldSeparator(SEPARATORS[sheet])
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_CHARS_OF_A_RECORD)
                .ofCsvRecord(reader)
                .iterator());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
