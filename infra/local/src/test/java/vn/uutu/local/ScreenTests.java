package vn.uutu.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTests {

    final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void aTerminalShowsOneLineAPartAndDrawsItAgain() {
        var screen = screen(80);

        start(screen);

        assertThat(shown())
                .containsExactly(
                        "  ✓  one                ready on port 1 after 2.5 s",
                        "  ✓  two                ready on port 2 after 3.0 s",
                        "Ready");
    }

    @Test
    void aTerminalShowsTheSecondsThatPass() {
        var screen = screen(80);
        screen.starting(part("one", 1));

        screen.waiting(part("one", 1), Duration.ofMillis(3_400));

        assertThat(shown()).containsExactly("  …  one                starting on port 1, 3 s");
    }

    @Test
    void elsewhereEveryChangeIsALine() {
        start(screen(0));

        assertThat(shown())
                .containsExactly(
                        "  …  one                starting on port 1",
                        "  …  two                starting on port 2",
                        "  ✓  one                ready on port 1 after 2.5 s",
                        "  ✓  two                ready on port 2 after 3.0 s",
                        "Ready");
    }

    @Test
    void whatIsSaidStandsAboveWhatIsDrawnAgain() {
        var screen = screen(80);
        screen.starting(part("one", 1));

        screen.say("A word");
        screen.ready(part("one", 1), Duration.ofSeconds(1));

        assertThat(shown()).containsExactly("A word", "  ✓  one                ready on port 1 after 1.0 s");
    }

    @Test
    void aBarIsDrawnInPlaceAndGoesWithWhatIsSaidNext() {
        var screen = screen(80);
        for (var done = 0; done < 50; done++) {
            screen.progress("rows", done, 100);
        }
        assertThat(shown()).containsExactly("  ████░░░░░░  rows, 49 of 100");

        screen.say("Loaded");

        assertThat(shown()).containsExactly("Loaded");
    }

    @Test
    void elsewhereABarIsALineForEveryTenth() {
        var screen = screen(0);
        for (var done = 0; done <= 100; done++) {
            screen.progress("rows", done, 100);
        }

        assertThat(shown()).hasSize(11).endsWith("  ██████████  rows");
    }

    @Test
    void aNarrowTerminalNeverTakesTwoLinesForOne() {
        var screen = screen(20);
        screen.starting(part("one", 1));

        screen.ready(part("one", 1), Duration.ofSeconds(1));

        assertThat(shown()).containsExactly("  ✓  one           ");
    }

    private static void start(Screen screen) {
        screen.starting(part("one", 1));
        screen.starting(part("two", 2));
        screen.ready(part("one", 1), Duration.ofMillis(2_500));
        screen.ready(part("two", 2), Duration.ofMillis(3_000));
        screen.settled();
        screen.say("Ready");
    }

    private Screen screen(int columns) {
        return new Screen(new PrintStream(written, true, UTF_8), columns);
    }

    private static Part part(String name, int port) {
        return new Part(name, port, List::of, Map.of(), () -> true);
    }

    /// What stands on a terminal that knows the two sequences which the screen uses.
    private List<String> shown() {
        var lines = new ArrayList<String>();
        for (var line : written.toString(UTF_8).split("\n")) {
            var text = line;
            while (text.startsWith("\r\u001b[")) {
                var up = Integer.parseInt(text.substring(3, text.indexOf('A')));
                lines.subList(lines.size() - up, lines.size()).clear();
                text = text.substring(text.indexOf('J') + 1);
            }
            lines.add(text);
        }
        return lines;
    }
}
