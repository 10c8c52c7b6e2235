package vn.uutu.local;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// A part of the suite that runs as a process of its own.
///
/// @param name as the screen and the log file call it
/// @param port where it listens
/// @param command asked at every start: there may be a quicker one by then
/// @param ready asked again and again until it says so
record Part(String name, int port, Supplier<List<String>> command, Map<String, String> environment, Readiness ready) {

    @FunctionalInterface
    interface Readiness {
        boolean isReady();
    }
}
