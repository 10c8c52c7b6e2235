package vn.uutu.referrals.batch;

import java.time.LocalDate;
import java.util.Optional;

/// What the Party committee answered for a line.
public sealed interface Receipt {

    /// Day in Asia/Ho_Chi_Minh.
    LocalDate on();

    Act recorded();

    /// @param number of the paper that says so
    record Received(LocalDate on, Optional<String> number, Act recorded) implements Receipt {}

    /// @param reason a code of the table `exit_reason`, kind `returned`
    record SentBack(LocalDate on, String reason, Act recorded) implements Receipt {}
}
