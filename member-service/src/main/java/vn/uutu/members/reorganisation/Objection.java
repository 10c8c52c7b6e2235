package vn.uutu.members.reorganisation;

import java.util.Optional;
import vn.uutu.members.unit.UnitId;

/// Why a step cannot be taken.
///
/// @param step which of the proposal, from 0
/// @param unit about which of the organisation's units, if about one
public record Objection(int step, Rule rule, Optional<UnitId> unit) {

    static Objection of(int step, Rule rule) {
        return new Objection(step, rule, Optional.empty());
    }

    static Objection of(int step, Rule rule, UnitId unit) {
        return new Objection(step, rule, Optional.of(unit));
    }

    /// What a step has to keep.
    public enum Rule {
        /// The unit exists on the day.
        UNIT_UNKNOWN,
        /// Another step establishes a unit with that key.
        KEY_UNKNOWN,
        /// No other step establishes a unit with that key.
        KEY_TWICE,
        /// No other step closes the unit.
        CLOSED_TWICE,
        /// A unit that is changed is not closed.
        CHANGED_AND_CLOSED,
        /// No other step changes the same of the unit.
        CHANGED_TWICE,
        /// A successor goes on.
        SUCCESSOR_CLOSED,
        /// A split has at least two successors, each named once.
        SUCCESSORS_TOO_FEW,
        /// The unit above goes on.
        PARENT_CLOSED,
        /// There is a unit above to which what is below can go.
        PARENT_MISSING,
        /// No unit and no member is left in a unit that closes.
        STILL_NEEDED,
        /// No two units have a code on the same day.
        CODE_TAKEN,
        /// No unit stands above itself.
        CIRCLE
    }
}
