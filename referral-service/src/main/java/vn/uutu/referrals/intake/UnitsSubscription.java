package vn.uutu.referrals.intake;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.uutu.intake.Event;
import vn.uutu.intake.NotUnderstood;
import vn.uutu.intake.Received;
import vn.uutu.intake.Subscription;

/// Keeps the codes, names, sectors and ends of units; the tree is kept by infra/scope.
@Component
class UnitsSubscription implements Subscription<UnitState> {

    private final StateReader reader;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    UnitsSubscription(StateReader reader, JdbcClient jdbc, JsonMapper json) {
        this.reader = reader;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public String topic() {
        return "uutu.units.v1";
    }

    @Override
    public UnitState read(Event event) throws NotUnderstood {
        var state = reader.read(event, UnitState.class);
        if (state.unitId() == null || state.version() < 1 || state.code() == null || state.names() == null) {
            throw new NotUnderstood("unitId, version, code and names are needed");
        }
        return state;
    }

    @Override
    public void apply(List<Received<UnitState>> batch) {
        var newest = new HashMap<UUID, UnitState>();
        batch.forEach(it -> newest.merge(
                it.event().key(), it.state(), (one, other) -> one.version() > other.version() ? one : other));
        var rows = List.copyOf(newest.values());
        jdbc.sql("""
                        insert into known_unit (unit_id, version, code, sector, codes, names, closed_on, held_by)
                        select unit_id, version, code, sector, codes::jsonb, names::jsonb, closed_on, held_by
                          from unnest(:ids::uuid[], :versions::bigint[], :lastCodes::text[], :sectors::text[],
                                      :codes::text[], :names::text[], :ends::date[], :holders::uuid[])
                                 as told (unit_id, version, code, sector, codes, names, closed_on, held_by)
                         order by unit_id
                            on conflict (unit_id) do update
                           set version = excluded.version, code = excluded.code, sector = excluded.sector,
                               codes = excluded.codes, names = excluded.names, closed_on = excluded.closed_on,
                               held_by = excluded.held_by
                         where known_unit.version <= excluded.version
                        """)
                .param("ids", rows.stream().map(UnitState::unitId).toArray(UUID[]::new))
                .param("versions", rows.stream().map(UnitState::version).toArray(Long[]::new))
                .param("lastCodes", rows.stream().map(UnitState::code).toArray(String[]::new))
                .param("sectors", rows.stream().map(UnitState::sector).toArray(String[]::new))
                .param(
                        "codes",
                        rows.stream()
                                .map(it -> json.writeValueAsString(it.allCodes()))
                                .toArray(String[]::new))
                .param("ends", rows.stream().map(UnitsSubscription::end).toArray(String[]::new))
                .param("holders", rows.stream().map(UnitState::heldBy).toArray(UUID[]::new))
                .param(
                        "names",
                        rows.stream()
                                .map(it -> json.writeValueAsString(it.names()))
                                .toArray(String[]::new))
                .update();
    }

    private static @Nullable String end(UnitState unit) {
        return unit.closedOn() == null ? null : unit.closedOn().toString();
    }
}
