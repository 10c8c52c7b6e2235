package vn.uutu.imports.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.uutu.imports.Sealing;

/// The uploaded bytes of unfinished jobs and of dry runs that may still be run, in pieces: a crash loses none, and none
/// is in memory as a whole.
class Uploads {

    private static final int PIECE = 256 * 1024;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    Uploads(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    void store(UUID job, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = in.readNBytes(PIECE);
            for (int position = 0; piece.length > 0; position++) {
                jdbc.sql("insert into import_chunk (job_id, position, bytes) values (:job, :position, :bytes)")
                        .param("job", job)
                        .param("position", position)
                        .param("bytes", sealing.seal(piece))
                        .update();
                piece = in.readNBytes(PIECE);
            }
        }
    }

    /// Writes the bytes into a new file that the caller deletes.
    Path fetch(UUID job) throws IOException {
        Path file = Files.createTempFile("uutu-import-", ".upload");
        try (OutputStream out = Files.newOutputStream(file)) {
            Optional<byte[]> piece = piece(job, 0);
            for (int position = 1; piece.isPresent(); position++) {
                out.write(piece.get());
                piece = piece(job, position);
            }
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
        return file;
    }

    private Optional<byte[]> piece(UUID job, int position) {
        return jdbc.sql("select bytes from import_chunk where job_id = :job and position = :position")
                .param("job", job)
                .param("position", position)
                .query(byte[].class)
                .optional()
                .map(sealing::open);
    }

    void remove(UUID job) {
        jdbc.sql("delete from import_chunk where job_id = :job")
                .param("job", job)
                .update();
    }

    /// The files of dry runs that ended so long ago.
    void removeRehearsed(Duration age) {
        jdbc.sql("""
                        delete from import_chunk
                         using import_job
                         where import_job.id = import_chunk.job_id
                           and import_job.finished_at < clock_timestamp() - make_interval(secs => :age)
                        """).param("age", (double) age.toSeconds()).update();
    }
}
