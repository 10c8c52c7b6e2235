package vn.uutu.local.demo;

import vn.uutu.local.Screen;

/// How far the whole load is: every bar says which of how many steps it belongs to.
final class Steps {

    private final Screen screen;
    private final int all;
    private int begun;

    Steps(Screen screen, int all) {
        this.screen = screen;
        this.all = all;
    }

    void next() {
        begun++;
    }

    void progress(String what, long done, long of) {
        screen.progress("%s (step %d of %d)".formatted(what, begun, all), done, of);
    }
}
