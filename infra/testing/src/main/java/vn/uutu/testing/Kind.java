package vn.uutu.testing;

import java.util.Locale;

/// Where the servers come from. `-Duutu.testing.servers` decides; without it, containers if they can be had.
enum Kind {
    CONTAINERS,
    EMBEDDED;

    static final Kind CHOSEN = choose();

    private static Kind choose() {
        var asked = System.getProperty("uutu.testing.servers");
        var kind = asked == null ? available() : Kind.valueOf(asked.toUpperCase(Locale.ROOT));
        // Not a logger: this line should be there whatever the log levels are.
        System.out.println("Servers for tests: " + kind.name().toLowerCase(Locale.ROOT));
        return kind;
    }

    private static Kind available() {
        return Containers.available() ? CONTAINERS : EMBEDDED;
    }
}
