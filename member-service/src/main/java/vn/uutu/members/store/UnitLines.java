package vn.uutu.members.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.uutu.members.dated.Timeline;
import vn.uutu.members.unit.History;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.Searchable;
import vn.uutu.members.unit.Unit;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitId;

/// What codes units had, what they were called, what level they had and what they belonged to, in SQL.
@Repository
class UnitLines {

    private final JdbcClient jdbc;

    UnitLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, History> histories(Collection<UUID> ids) {
        var codes = DatedRow.lines(read("unit_code", "code", ids), code -> new UnitCode(code.orElseThrow()));
        var names = DatedRow.lines(read("unit_name", "name", ids), Optional::orElseThrow);
        var levels = DatedRow.lines(read("unit_level_held", "level", ids), level -> new Level(level.orElseThrow()));
        var parents = DatedRow.lines(read("unit_parent", "parent_id", ids), UnitLines::toParent);
        var histories = new HashMap<UUID, History>();
        codes.forEach((id, line) -> histories.put(
                id,
                new History(
                        line,
                        requireNonNull(names.get(id)),
                        requireNonNull(levels.get(id)),
                        requireNonNull(parents.get(id)))));
        return histories;
    }

    Map<UnitId, Timeline<Optional<UnitId>>> parents(Collection<UUID> ids) {
        var parents = new HashMap<UnitId, Timeline<Optional<UnitId>>>();
        DatedRow.lines(read("unit_parent", "parent_id", ids), UnitLines::toParent)
                .forEach((id, line) -> parents.put(new UnitId(id), line));
        return parents;
    }

    private static Optional<UnitId> toParent(Optional<String> id) {
        return id.map(UUID::fromString).map(UnitId::new);
    }

    private List<DatedRow> read(String table, String column, Collection<UUID> ids) {
        return jdbc.sql("""
                        select unit_id as owner, %s as value, valid_from, valid_to, event_id, recorded_at
                          from %s
                         where unit_id = any(:ids)
                         order by unit_id, valid_from
                        """.formatted(column, table))
                .param("ids", Rows.ids(ids))
                .query(DatedRow.MAPPED)
                .list();
    }

    void replace(Collection<? extends Unit> units) {
        for (var table : List.of("unit_code", "unit_name", "unit_level_held", "unit_parent")) {
            jdbc.sql("delete from %s where unit_id = any(:ids)".formatted(table))
                    .param("ids", units.stream().map(unit -> unit.id().value()).toArray(UUID[]::new))
                    .update();
        }
        insertNames(units);
        insert(
                "unit_code",
                "code",
                "text",
                Rows.of(units.stream()
                        .flatMap(unit ->
                                DatedRow.of(unit.id().value(), unit.history().codes(), UnitCode::value))));
        insert(
                "unit_level_held",
                "level",
                "text",
                Rows.of(units.stream()
                        .flatMap(unit ->
                                DatedRow.of(unit.id().value(), unit.history().levels(), Level::code))));
        insert(
                "unit_parent",
                "parent_id",
                "uuid",
                Rows.of(units.stream()
                        .flatMap(unit ->
                                DatedRow.of(unit.id().value(), unit.history().parents(), UnitLines::toText))));
    }

    private static @Nullable String toText(Optional<UnitId> parent) {
        return parent.map(id -> id.value().toString()).orElse(null);
    }

    private void insertNames(Collection<? extends Unit> units) {
        record Name(
                UUID unitId,
                String name,
                String searchableName,
                LocalDate validFrom,
                @Nullable LocalDate validTo,
                UUID eventId,
                Instant recordedAt) {}
        var names = units.stream()
                .flatMap(unit -> DatedRow.of(unit.id().value(), unit.history().names(), name -> name))
                .map(row -> new Name(
                        row.owner(),
                        String.valueOf(row.value()),
                        Searchable.of(String.valueOf(row.value())),
                        row.validFrom(),
                        row.validTo(),
                        row.eventId(),
                        row.recordedAt()));
        jdbc.sql("""
                        insert into unit_name (unit_id, name, searchable_name, valid_from, valid_to, event_id, recorded_at)
                        select * from json_to_recordset(cast(:rows as json))
                            as r (unit_id uuid, name text, searchable_name text, valid_from date, valid_to date,
                                  event_id uuid, recorded_at timestamptz)
                        """).param("rows", Rows.of(names)).update();
    }

    private void insert(String table, String column, String type, String rows) {
        jdbc.sql("""
                        insert into %s (unit_id, %s, valid_from, valid_to, event_id, recorded_at)
                        select * from json_to_recordset(cast(:rows as json))
                            as r (owner uuid, value %s, valid_from date, valid_to date, event_id uuid,
                                  recorded_at timestamptz)
                        """.formatted(table, column, type)).param("rows", rows).update();
    }
}
