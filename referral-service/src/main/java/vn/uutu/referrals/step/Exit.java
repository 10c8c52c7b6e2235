package vn.uutu.referrals.step;

import java.util.Optional;

/// How a case ended: before the admission, or by removal while on probation.
///
/// @param reason a code of the table `exit_reason`
/// @param note in free words; never published
public record Exit(Kind kind, String reason, Optional<String> note) {

    public Exit(Kind kind, String reason) {
        this(kind, reason, Optional.empty());
    }

    /// Withdrawn by the member or the Union; returned by a committee; not approved in a vote; removed from the list of
    /// probationary Party members.
    public enum Kind {
        WITHDRAWN("withdrawn", Step.EXITED),
        RETURNED("returned", Step.EXITED),
        NOT_APPROVED("not-approved", Step.EXITED),
        REMOVED("removed", Step.REMOVED);

        private final String code;
        private final Step step;

        Kind(String code, Step step) {
            this.code = code;
            this.step = step;
        }

        /// As it stands on the wire.
        public String code() {
            return code;
        }

        /// The milestone that ends the case.
        public Step step() {
            return step;
        }
    }
}
