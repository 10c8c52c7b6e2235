package vn.uutu.members.tree;

import java.util.List;
import java.util.Optional;
import vn.uutu.members.unit.Level;
import vn.uutu.members.unit.Sector;

/// Which units a search finds.
///
/// @param query a code, or part of the present name without regard to accents
/// @param levels any where none is named
record WantedUnits(String query, List<Level> levels, Optional<Sector> sector) {}
