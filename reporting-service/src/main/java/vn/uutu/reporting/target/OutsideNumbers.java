package vn.uutu.reporting.target;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The numbers from outside, and every state they have had.
public interface OutsideNumbers {

    Optional<OutsideNumber> find(UUID id);

    /// Those of these quarters that are not withdrawn.
    List<OutsideNumber> of(Collection<Quarter> quarters);

    /// Until the transaction ends nobody else enters a number for the quarter.
    void lock(Quarter quarter);

    void add(OutsideNumber number, Authorship authorship);

    /// @return false if the number has another version than the one before this
    boolean correct(OutsideNumber number, Authorship authorship);

    /// @return false if the number has another version by now
    boolean withdraw(OutsideNumber number, Authorship authorship);

    List<Past> history(UUID id);

    /// A state of a number, and who entered it.
    record Past(OutsideNumber number, boolean withdrawn, Authorship authorship) {}
}
