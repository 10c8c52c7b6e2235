package vn.uutu.members.reorganisation;

import java.util.List;

/// How a unit closes: what becomes of what is below it, and of its members.
sealed interface Ending {

    /// Which step says so.
    int step();

    /// All goes to one successor.
    record Into(int step, UnitRef successor) implements Ending {}

    /// Somebody chooses for each.
    record Divided(int step, List<UnitRef> successors) implements Ending {}

    /// What is below goes to the unit above.
    record Lifted(int step) implements Ending {}

    /// Nothing is left.
    record Over(int step, List<UnitRef> successors) implements Ending {}
}
