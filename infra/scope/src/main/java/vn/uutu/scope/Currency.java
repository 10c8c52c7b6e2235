package vn.uutu.scope;

import java.time.LocalDate;

/// Whether what the scopes are read from is of today.
interface Currency {

    /// @throws vn.uutu.problems.Refusal 503 when it is not
    void ensure(LocalDate today);
}
