package vn.uutu.local;

import java.io.PrintStream;

/// Screens that are no terminal, for tests of other packages.
public final class Screens {

    private Screens() {}

    public static Screen writingTo(PrintStream out) {
        return new Screen(out, 0);
    }
}
