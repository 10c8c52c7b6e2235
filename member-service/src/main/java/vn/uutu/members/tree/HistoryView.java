package vn.uutu.members.tree;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.uutu.members.dated.Timeline;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.Unit;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitId;

/// What codes a unit had, what it was called, what level it had and what it belonged to, day by day.
record HistoryView(
        UUID id,
        String code,
        List<Entry> codes,
        List<Entry> names,
        List<Entry> levels,
        List<Entry> parents,
        List<UUID> predecessors,
        List<UUID> successors,
        @Nullable UUID heldBy,
        long version) {

    static HistoryView of(Unit unit) {
        var history = unit.history();
        return new HistoryView(
                unit.id().value(),
                unit.code().value(),
                entries(history.codes(), UnitCode::value),
                entries(history.names(), name -> name),
                entries(history.levels(), Level::code),
                entries(
                        history.parents(),
                        parent -> parent.map(id -> id.value().toString()).orElse(null)),
                ids(unit.identity().predecessors()),
                ids(unit.succession().successors()),
                unit.succession().heldBy().map(UnitId::value).orElse(null),
                unit.version());
    }

    private static <T> List<Entry> entries(Timeline<T> line, Function<T, @Nullable String> toText) {
        return line.entries().stream()
                .map(entry -> new Entry(
                        toText.apply(entry.value()),
                        entry.period().from(),
                        entry.period().to().orElse(null),
                        entry.recorded().at()))
                .toList();
    }

    private static List<UUID> ids(List<UnitId> ids) {
        return ids.stream().map(UnitId::value).toList();
    }

    /// @param value the code, the name, the level's code, or the id of the unit above (none for a root)
    record Entry(
            @Nullable String value,
            LocalDate from,
            @Nullable LocalDate to,
            Instant recordedAt) {}
}
