package vn.uutu.members.structure;

import java.time.LocalDate;
import java.util.Optional;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.Unit;
import vn.uutu.members.unit.UnitId;

record EstablishUnit(Unit.Identity identity, String name, Level level, Optional<UnitId> parent, LocalDate on) {}
