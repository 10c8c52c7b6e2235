package vn.uutu.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// How far the demonstration came on these data. It is moved on before anything is sent and after everything is in:
/// whoever starts again knows what may be there already.
record Bookmark(Path folder) {

    private static final String BEGUN = "begun";
    private static final String LOADED = "loaded";

    Districts begun() {
        return read(BEGUN);
    }

    Districts loaded() {
        return read(LOADED);
    }

    void begin(Districts districts) {
        write(BEGUN, districts);
    }

    void finish(Districts districts) {
        write(LOADED, districts);
    }

    private Districts read(String name) {
        var file = folder.resolve(name);
        try {
            return Districts.of(Files.exists(file) ? Files.readAllLines(file) : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, Districts districts) {
        var draft = folder.resolve(name + ".new");
        try {
            Files.write(draft, districts.codes());
            Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
