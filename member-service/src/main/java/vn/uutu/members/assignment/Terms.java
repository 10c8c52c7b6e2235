package vn.uutu.members.assignment;

import java.util.Optional;
import vn.uutu.members.dated.Period;
import vn.uutu.members.unit.UnitId;
import vn.uutu.scope.Role;

/// Who serves which unit in which role on which days, by whose decision (its number, for example 12-QĐ/ĐTN).
public record Terms(Subject subject, UnitId unit, Role role, Period period, Optional<String> decision) {

    Terms during(Period other) {
        return new Terms(subject, unit, role, other, decision);
    }
}
