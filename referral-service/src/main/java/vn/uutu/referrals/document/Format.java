package vn.uutu.referrals.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// What a document is written as.
public enum Format {
    PDF("application/pdf") {
        @Override
        public void write(Document document, OutputStream out) throws IOException {
            PdfPrint.write(document, out);
        }
    },

    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(Document document, OutputStream out) throws IOException {
            SheetPrint.write(document, out);
        }
    };

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /// @throws IllegalArgumentException for a code the contract does not know
    public static Format of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// As it stands on the wire, and at the end of a file's name.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /// The stream stays open.
    public abstract void write(Document document, OutputStream out) throws IOException;
}
