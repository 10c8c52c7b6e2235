package vn.uutu.members.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.uutu.members.ServiceTest;
import vn.uutu.members.dated.Recorded;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.ReorganisationId;
import vn.uutu.members.unit.Unit;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitId;
import vn.uutu.members.unit.Units;

/// A unit comes back from the database as it went in, so that announcing it again says the same.
@ServiceTest
class JdbcUnitsTests {

    static final LocalDate START = LocalDate.of(1931, 3, 26);
    static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    static final LocalDate LATER = LocalDate.of(2026, 7, 1);

    @Autowired
    Units units;

    @Test
    void everyStateComesBackAsItWentIn() {
        var reorganisation = new ReorganisationId(UUID.randomUUID());
        var holder = aUnit();
        units.save(List.of(holder));

        var established = aUnit();
        var recoded = (Unit.Alive) established
                .recode(code(), DAY, recorded())
                .partOf(reorganisation)
                .unit();
        var relevelled = (Unit.Alive)
                recoded.relevel(new Level("grassroots"), DAY, recorded()).unit();
        var closed = relevelled
                .close(LATER, List.of(holder.id()), Optional.empty(), recorded())
                .partOf(reorganisation)
                .unit();

        for (var state : List.of(established, recoded, relevelled, closed)) {
            units.save(List.of(state));
            assertThat(units.get(established.id())).isEqualTo(state);
        }
        assertThat(recoded.partOf()).contains(reorganisation);
        assertThat(relevelled.partOf()).isEmpty();
        assertThat(closed.succession().heldBy()).contains(holder.id());
    }

    private static Unit.Alive aUnit() {
        var identity = new Unit.Identity(new UnitId(UUID.randomUUID()), Optional.empty(), List.of());
        var description = new Unit.Description(code(), "Đoàn xã", new Level("commune"), Optional.empty());
        return (Unit.Alive)
                Unit.establish(identity, description, START, recorded()).unit();
    }

    private static UnitCode code() {
        return new UnitCode(UUID.randomUUID().toString());
    }

    private static Recorded recorded() {
        return new Recorded(UUID.randomUUID(), Instant.parse("2026-01-05T02:00:00.123456Z"));
    }
}
