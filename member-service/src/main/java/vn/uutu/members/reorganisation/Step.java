package vn.uutu.members.reorganisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.Sector;
import vn.uutu.members.unit.UnitCode;
import vn.uutu.members.unit.UnitId;

/// One sentence of a reorganisation. All steps hold from the same day on, so their order says nothing.
public sealed interface Step {

    /// @param key by which the other steps speak of it
    record Establish(
            String key, UnitCode code, String name, Level level, Optional<Sector> sector, Optional<UnitRef> parent)
            implements Step {}

    record Rename(UnitId unit, String name) implements Step {}

    record Recode(UnitId unit, UnitCode code) implements Step {}

    record Relevel(UnitId unit, Level level) implements Step {}

    /// With all below it; no parent makes it a root.
    record Move(UnitId unit, Optional<UnitRef> parent) implements Step {}

    /// They close; what is below them, and who belongs to them, goes to the successor.
    record Merge(List<UnitId> units, UnitRef into) implements Step {}

    /// It closes; each unit below it and each of its members goes to one of the successors ([Choices]).
    record Split(UnitId unit, List<UnitRef> into) implements Step {}

    /// It closes with nothing left in it; successors only for the lineage.
    record Close(UnitId unit, List<UnitRef> successors) implements Step {}

    /// All units of the level within that unit close but for some, unless another step closes them; what is below goes
    /// up.
    record AbolishLevel(Level level, UnitId within, List<UnitId> except) implements Step {}

    /// Two provinces become one: the remaining one, which may get the code and name of the whole.
    record Join(UnitId absorbed, UnitId remaining, Optional<UnitCode> code, Optional<String> name) implements Step {}

    /// The units of the organisation that it names.
    default Stream<UnitId> named() {
        return switch (this) {
            case Establish it -> known(it.parent().stream());
            case Rename it -> Stream.of(it.unit());
            case Recode it -> Stream.of(it.unit());
            case Relevel it -> Stream.of(it.unit());
            case Move it -> Stream.concat(Stream.of(it.unit()), known(it.parent().stream()));
            case Merge it -> Stream.concat(it.units().stream(), known(Stream.of(it.into())));
            case Split it -> Stream.concat(Stream.of(it.unit()), known(it.into().stream()));
            case Close it -> Stream.concat(Stream.of(it.unit()), known(it.successors().stream()));
            case AbolishLevel it -> Stream.concat(Stream.of(it.within()), it.except().stream());
            case Join it -> Stream.of(it.absorbed(), it.remaining());
        };
    }

    private static Stream<UnitId> known(Stream<UnitRef> units) {
        return units.flatMap(unit -> unit.known().stream());
    }
}
