package vn.uutu.local.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A script stands in for Java; that a real application starts from what is made, the journeys of the suite show.
class QuickStartTests {

    @TempDir
    Path folder;

    Path jar;

    @BeforeEach
    void aJar() throws IOException {
        jar = Files.writeString(folder.resolve("app.jar"), "a build");
    }

    @Test
    void whatIsMadeIsUsedByTheNextStart() throws Exception {
        var quick = quick("exit 0");
        assertThat(quick.command()).endsWith("-jar", jar.toString());

        make(quick);

        assertThat(quick.command()).contains("-XX:AOTCache=" + quick.folder().resolve("classes.aot"));
        assertThat(quick.command())
                .last()
                .isEqualTo(quick.folder().resolve("app.jar").toString());
    }

    @Test
    void anotherBuildOrOtherFlagsStartFromTheJarItself() throws Exception {
        make(quick("exit 0"));

        assertThat(new QuickStart(jar, List.of(java("exit 0"), "-Xmx1g"), Map.of()).command())
                .endsWith("-jar", jar.toString());
        Files.writeString(jar, "another build");
        assertThat(quick("exit 0").command()).endsWith("-jar", jar.toString());
    }

    @Test
    void aNewBuildsQuickStartTakesThePlaceOfTheFormer() throws Exception {
        var former = quick("exit 0").folder();
        make(quick("exit 0"));
        Files.writeString(jar, "another build");

        make(quick("exit 0"));

        assertThat(former).doesNotExist();
        assertThat(quick("exit 0").isMade()).isTrue();
    }

    @Test
    void anApplicationThatFailsInTrainingStartsFromItsJar() throws Exception {
        var quick = quick("exit 1");

        make(quick);

        assertThat(quick.command()).endsWith("-jar", jar.toString());
    }

    private void make(QuickStart quick) throws Exception {
        new Preparations(List.of(quick), folder.resolve("log")).make(quick);
    }

    private QuickStart quick(String end) throws IOException {
        return new QuickStart(jar, List.of(java(end), "-Xmx64m"), Map.of());
    }

    /// Takes a jar apart, as the tool of Spring Boot does, and otherwise ends as it is told.
    private String java(String end) throws IOException {
        var script = folder.resolve("java");
        Files.writeString(script, """
                #!/bin/sh
                case "$1" in
                  -Djarmode=tools) mkdir -p "$6" && cp "$3" "$6/" ;;
                  *) %s ;;
                esac
                """.formatted(end));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script.toString();
    }
}
