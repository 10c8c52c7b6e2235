package vn.uutu.imports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTests {

    @TempDir
    Path folder;

    @Test
    void sixtyThousandRowsFitInSixtyFourMegabytes() throws IOException, InterruptedException {
        Path file = folder.resolve("large.xlsx");
        LargeFile.write(file);

        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeFile.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(output).contains("rows " + LargeFile.ROWS);
        assertThat(reader.waitFor()).isZero();
    }
}
