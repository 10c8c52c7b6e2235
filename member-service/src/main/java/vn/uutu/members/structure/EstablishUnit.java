package vn.uutu.members.structure;

import java.time.LocalDate;
import vn.uutu.members.unit.Unit;

record EstablishUnit(Unit.Identity identity, Unit.Description description, LocalDate on) {}
