package vn.uutu.reporting.outside;

import java.time.Instant;
import java.util.List;
import vn.uutu.reporting.target.OutsideNumbers.Past;

/// A number with all states it has had, the newest first.
record HistoryView(NumberView current, boolean withdrawn, List<PastView> history) {

    record PastView(NumberView number, boolean withdrawn, String author, Instant recordedAt, String reason) {}

    static HistoryView of(List<Past> history) {
        return new HistoryView(
                NumberView.of(history.getFirst().number()),
                history.getFirst().withdrawn(),
                history.stream()
                        .map(past -> new PastView(
                                NumberView.of(past.number()),
                                past.withdrawn(),
                                past.authorship().author(),
                                past.authorship().recordedAt(),
                                past.authorship().reason()))
                        .toList());
    }
}
