package vn.uutu.imports.sheet;

import java.io.IOException;
import java.util.Optional;

/// One sheet, read once from top to bottom. Rows without a filled cell do not appear.
public interface Rows extends AutoCloseable {

    /// Empty at the end.
    ///
    /// @throws vn.uutu.imports.ImportRefused when the file turns out to be damaged or a trap
    Optional<SheetRow> next() throws IOException;

    @Override
    void close() throws IOException;
}
