package vn.uutu.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What somebody at the terminal sees. There, the lines of the parts that start, or the bar of what is loaded, stand
/// below all others and are drawn again when they change; elsewhere every change is a line of its own.
public final class Screen {

    private static final String TO_THE_END = "\u001b[J";

    private final PrintStream out;
    private final int columns;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private String bar = "";
    private int drawn;

    /// @param columns of the terminal; 0 where there is none
    public Screen(PrintStream out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    public synchronized void say(String line) {
        erase();
        bar = "";
        out.println(line);
        draw();
    }

    void starting(Part part) {
        show(part, "  …  %-18s starting on port %d".formatted(part.name(), part.port()));
    }

    /// Seen on a terminal only.
    synchronized void waiting(Part part, Duration since) {
        if (parts.containsKey(part.name())) {
            redraw(part, "  …  %-18s starting on port %d, %d s".formatted(part.name(), part.port(), since.toSeconds()));
        }
    }

    void ready(Part part, Duration took) {
        show(
                part,
                String.format(
                        Locale.ROOT,
                        "  ✓  %-18s ready on port %d after %.1f s",
                        part.name(),
                        part.port(),
                        took.toMillis() / 1_000.0));
    }

    void stopping(Part part) {
        show(part, "  …  %-18s stopping".formatted(part.name()));
    }

    void stopped(Part part) {
        show(part, "  ■  %-18s stopped".formatted(part.name()));
    }

    void endedUnexpectedly(Part part, int exit) {
        say("  !  %-18s ended by itself (exit %d); starting it again".formatted(part.name(), exit));
    }

    /// What is drawn stays as it is; what follows stands below it.
    synchronized void settled() {
        parts.clear();
        drawn = 0;
    }

    /// A bar on a terminal; elsewhere a line for every tenth.
    public synchronized void progress(String what, long done, long of) {
        var tenths = of == 0 ? 10 : (int) (done * 10 / of);
        var now = "  %s%s  %s".formatted("█".repeat(tenths), "░".repeat(10 - tenths), what);
        if (columns > 0) {
            erase();
            bar = "%s, %,d of %,d".formatted(now, done, of);
            draw();
        } else if (!bar.equals(now)) {
            bar = now;
            out.println(now);
        }
    }

    private synchronized void show(Part part, String line) {
        if (columns > 0) {
            redraw(part, line);
        } else {
            out.println(line);
        }
    }

    private void redraw(Part part, String line) {
        if (columns > 0 && !line.equals(parts.get(part.name()))) {
            erase();
            parts.put(part.name(), line);
            draw();
        }
    }

    private void erase() {
        if (drawn > 0) {
            out.print("\r\u001b[" + drawn + "A" + TO_THE_END);
            drawn = 0;
        }
    }

    /// A line that is too long would take two, and the way back up would be wrong.
    private void draw() {
        if (columns == 0) {
            return;
        }
        var lines = new ArrayList<>(parts.values());
        lines.addAll(bar.isEmpty() ? List.of() : List.of(bar));
        lines.forEach(line -> out.println(line.length() < columns ? line : line.substring(0, columns - 1)));
        out.flush();
        drawn = lines.size();
    }
}
