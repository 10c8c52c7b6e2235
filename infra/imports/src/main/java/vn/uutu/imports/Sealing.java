package vn.uutu.imports;

/// How what people sent is kept while it is kept: uploaded files, rows that were not taken, reported values. A service
/// whose files hold what its own tables hold sealed has a bean of this type; without one it is kept as it is.
public interface Sealing {

    /// Keeps everything as it is.
    Sealing NONE = new Sealing() {
        @Override
        public byte[] seal(byte[] content) {
            return content;
        }

        @Override
        public byte[] open(byte[] sealed) {
            return sealed;
        }
    };

    byte[] seal(byte[] content);

    byte[] open(byte[] sealed);
}
