package vn.uutu.benchmark.replay;

import java.util.ArrayDeque;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;

/// State events in the order in which they lie on the topic: cases side by side, each a step further than the one that
/// began after it; 1 % come twice, 1 % after the version that follows them.
///
/// @param events about so many
public record Story(int events) {

    private static final int WINDOWS = 8;

    int cases() {
        return events / Case.VERSIONS;
    }

    void tell(BiConsumer<Case, Integer> listener) {
        var random = new SplittableRandom(events);
        var window = Math.max(cases() / WINDOWS, 1);
        var late = new ArrayDeque<Late>();
        var end = cases() + window * (Case.VERSIONS - 1);
        for (var now = 0; now < end; now++) {
            for (var version = 1; version <= Case.VERSIONS; version++) {
                var number = now - window * (version - 1);
                if (number >= 0 && number < cases()) {
                    tell(new Case(number), version, random, listener, late, now + window + window / 4);
                }
            }
            while (!late.isEmpty() && late.peekFirst().at() <= now) {
                var one = late.removeFirst();
                listener.accept(one.of(), one.version());
            }
        }
        late.forEach(one -> listener.accept(one.of(), one.version()));
    }

    private static void tell(
            Case one,
            int version,
            SplittableRandom random,
            BiConsumer<Case, Integer> listener,
            ArrayDeque<Late> late,
            int later) {
        var fate = random.nextInt(100);
        if (fate == 0) {
            late.addLast(new Late(one, version, later));
            return;
        }
        listener.accept(one, version);
        if (fate == 1) {
            listener.accept(one, version);
        }
    }

    /// Brute force: each case once, as it is in the end.
    public Sum oracle() {
        var sum = new Sum[] {Sum.NONE};
        for (var number = 0; number < cases(); number++) {
            new Case(number).count(Case.VERSIONS, (cell, n) -> sum[0] = sum[0].plus(cell, n));
        }
        return sum[0];
    }

    private record Late(Case of, int version, int at) {}
}
