package vn.uutu.members.unitimport;

import java.time.LocalDate;
import java.util.Optional;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.Sector;
import vn.uutu.members.unit.UnitCode;

/// A unit as a line of a file describes it.
record WantedUnit(
        UnitCode code, String name, Level level, Optional<Sector> sector, Optional<UnitCode> parent, LocalDate from) {}
