package vn.uutu.members.roster;

import java.time.LocalDate;
import java.util.Optional;
import vn.uutu.imports.Row;
import vn.uutu.members.member.Departure;
import vn.uutu.members.member.Facts;
import vn.uutu.members.member.Profile;
import vn.uutu.members.unit.UnitId;

/// A row that says who, in which branch, since when. What its cells left out is empty.
///
/// @param from the day in the cell, or nothing where a default has to do
/// @param joint whether the person is a member of another branch and only joins in here
record RosterRow(
        Row row,
        Facts facts,
        Profile profile,
        UnitId unit,
        Optional<LocalDate> from,
        Optional<Departure> departure,
        boolean joint) {

    /// The day somebody new came to the branch: as said, or the day they joined the Union, or today.
    LocalDate fromOr(LocalDate today) {
        return from.or(facts::joinedUnionOn).orElse(today);
    }
}
