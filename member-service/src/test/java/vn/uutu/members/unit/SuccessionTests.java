package vn.uutu.members.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.uutu.members.dated.Recorded;

/// What a closed unit itself has counted goes to one successor, or to nobody.
class SuccessionTests {

    static final LocalDate START = LocalDate.of(1931, 3, 26);
    static final LocalDate END = LocalDate.of(2025, 7, 1);
    static final Recorded NOW = new Recorded(new UUID(0, 1), Instant.EPOCH);
    static final UnitId ONE = new UnitId(new UUID(1, 1));
    static final UnitId OTHER = new UnitId(new UUID(1, 2));
    static final ReorganisationId REORGANISATION = new ReorganisationId(new UUID(2, 1));

    @Test
    void theOnlySuccessorTakesOver() {
        assertThat(closed(List.of(ONE), Optional.empty()).heldBy()).contains(ONE);
        assertThat(closed(List.of(ONE), Optional.of(ONE)).heldBy()).contains(ONE);
        assertThat(closed(List.of(ONE, ONE), Optional.empty()).heldBy()).contains(ONE);
    }

    @Test
    void ofSeveralTheOneThatIsNamedTakesOver() {
        assertThat(closed(List.of(ONE, OTHER), Optional.of(OTHER)).heldBy()).contains(OTHER);
        assertThat(closed(List.of(ONE, OTHER), Optional.empty()).heldBy()).isEmpty();
        assertThat(closed(List.of(), Optional.empty()).heldBy()).isEmpty();
    }

    @Test
    void whoIsNoSuccessorTakesNothingOver() {
        for (var successors : List.of(List.<UnitId>of(), List.of(ONE))) {
            assertThatExceptionOfType(UnitProblem.NotASuccessor.class)
                    .isThrownBy(() -> closed(successors, Optional.of(OTHER)));
        }
    }

    @Test
    void aChangeIsPartOfAReorganisationTheNextOneIsNot() {
        var moved = aUnit().relevel(new Level("grassroots"), END, NOW).partOf(REORGANISATION);

        assertThat(moved.unit().partOf()).contains(REORGANISATION);
        assertThat(moved.event()).isEqualTo(new UnitEvent.Relevelled(moved.unit(), NOW));
        assertThat(((Unit.Alive) moved.unit())
                        .rename("Tên mới", END, NOW)
                        .unit()
                        .partOf())
                .isEmpty();
        var closed = aUnit().close(END, List.of(ONE), Optional.empty(), NOW).partOf(REORGANISATION);
        assertThat(closed.unit().partOf()).contains(REORGANISATION);
        assertThat(closed.unit().succession().heldBy()).contains(ONE);
    }

    @Test
    void anotherLevelHoldsFromItsDayOnAndIsCorrectedOnTheSameDay() {
        var changed = aUnit().relevel(new Level("grassroots"), END, NOW);
        var unit = (Unit.Alive) changed.unit();

        assertThat(unit.history().levels().at(END.minusDays(1))).contains(new Level("commune"));
        assertThat(unit.history().levels().at(END)).contains(new Level("grassroots"));
        assertThat(unit.relevel(new Level("branch"), END, NOW).event()).isInstanceOf(UnitEvent.Corrected.class);
        assertThatExceptionOfType(UnitProblem.ChangedLater.class)
                .isThrownBy(() -> unit.relevel(new Level("branch"), END.minusDays(1), NOW));
    }

    private static Unit.Closed closed(List<UnitId> successors, Optional<UnitId> heldBy) {
        return (Unit.Closed) aUnit().close(END, successors, heldBy, NOW).unit();
    }

    private static Unit.Alive aUnit() {
        var identity = new Unit.Identity(new UnitId(new UUID(1, 0)), Optional.empty(), List.of());
        var description =
                new Unit.Description(new UnitCode("25459"), "Phường 3", new Level("commune"), Optional.empty());
        return (Unit.Alive) Unit.establish(identity, description, START, NOW).unit();
    }
}
