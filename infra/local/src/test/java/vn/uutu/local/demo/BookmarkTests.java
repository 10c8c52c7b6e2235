package vn.uutu.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookmarkTests {

    @TempDir
    Path folder;

    @Test
    void whatWasBegunIsKnownToTheNextStartBeforeItIsLoaded() {
        new Bookmark(folder).begin(Districts.of("705"));

        var next = new Bookmark(folder);
        assertThat(next.loaded().codes()).isEmpty();
        assertThat(Districts.of("703").and(next.begun())).isEqualTo(Districts.of("703,705"));
    }

    @Test
    void aDistrictOfALoadedProvinceIsLoaded() {
        new Bookmark(folder).finish(Districts.of(""));

        assertThat(Districts.of("72-CA,703").within(new Bookmark(folder).loaded()))
                .isTrue();
        assertThat(Districts.of("").within(Districts.of("703"))).isFalse();
    }
}
