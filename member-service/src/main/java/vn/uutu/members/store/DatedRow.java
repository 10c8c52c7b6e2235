package vn.uutu.members.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.uutu.members.dated.Dated;
import vn.uutu.members.dated.Period;
import vn.uutu.members.dated.Recorded;
import vn.uutu.members.dated.Timeline;

/// One entry of a timeline as it stands in a table.
record DatedRow(
        UUID owner,
        @Nullable String value,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        UUID eventId,
        Instant recordedAt) {

    static <T> Stream<DatedRow> of(UUID owner, Timeline<T> line, Function<T, @Nullable String> toText) {
        return line.entries().stream().map(entry -> of(owner, entry, toText));
    }

    private static <T> DatedRow of(UUID owner, Dated<T> entry, Function<T, @Nullable String> toText) {
        var recorded = entry.recorded();
        return new DatedRow(
                owner,
                toText.apply(entry.value()),
                entry.period().from(),
                entry.period().to().orElse(null),
                recorded.eventId(),
                recorded.at());
    }

    static final RowMapper<DatedRow> MAPPED = (row, _) -> new DatedRow(
            uuid(row, "owner"),
            row.getString("value"),
            date(row, "valid_from"),
            row.getObject("valid_to", LocalDate.class),
            uuid(row, "event_id"),
            row.getObject("recorded_at", OffsetDateTime.class).toInstant());

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /// Rows ordered by owner and first day, as one timeline for each owner.
    static <T> Map<UUID, Timeline<T>> lines(List<DatedRow> rows, Function<Optional<String>, T> fromText) {
        var entries = new LinkedHashMap<UUID, List<Dated<T>>>();
        for (var row : rows) {
            entries.computeIfAbsent(row.owner(), _ -> new ArrayList<>()).add(row.entry(fromText));
        }
        var lines = new LinkedHashMap<UUID, Timeline<T>>();
        entries.forEach((owner, line) -> lines.put(owner, new Timeline<>(line)));
        return lines;
    }

    private <T> Dated<T> entry(Function<Optional<String>, T> fromText) {
        return new Dated<>(
                fromText.apply(Optional.ofNullable(value)),
                new Period(validFrom, Optional.ofNullable(validTo)),
                new Recorded(eventId, recordedAt));
    }
}
