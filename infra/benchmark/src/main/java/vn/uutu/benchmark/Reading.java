package vn.uutu.benchmark;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// The province's progress with its children, through the gateway and at the service itself.
record Reading(Machines machines, Figures figures, Size size) {

    private static final List<Port> DOORS = List.of(Port.GATEWAY, Port.REPORTING);

    void measure(Report report) {
        DOORS.forEach(door -> run(door, 4)); // warm
        for (var clients : List.of(1, 8)) {
            for (var door : DOORS) {
                var what = "progress of the province %s, %d %s"
                        .formatted(
                                door == Port.GATEWAY ? "through the gateway" : "at the service",
                                clients,
                                clients == 1 ? "client" : "clients");
                var done = run(door, clients);
                report.add(what + ", an answer", Samples.millis(done.nanos()));
                report.add(what + ", all", done.perSecond(), "answers/s");
            }
        }
    }

    private Concurrently run(Port door, int clients) {
        var reader = machines.reader(door);
        Concurrently.Client client = watch -> {
            for (var n = 0; n < size.reads(); n++) {
                watch.time(() -> read(reader));
            }
        };
        var done = Concurrently.of(Collections.nCopies(clients, client));
        Unsound.unlessEqual(
                "Answers at " + door.name().toLowerCase(Locale.ROOT),
                (long) clients * size.reads(),
                done.nanos().size());
        return done;
    }

    private void read(MachineClient reader) {
        if (!figures.progressIsExpected(reader.get(figures.progressPath()))) {
            throw new Unsound("An answer with other figures than expected");
        }
    }
}
