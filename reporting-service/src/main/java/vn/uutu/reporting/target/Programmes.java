package vn.uutu.reporting.target;

import java.util.List;
import java.util.Optional;

/// The programmes and what was settled for them.
public interface Programmes {

    List<Programme> all();

    Optional<Programme> find(String code);

    /// @return false if the programme has another version by now
    boolean settle(Programme programme, Settings settings, Authorship authorship);
}
