package vn.uutu.referrals.step;

/// How a case ended without admission.
///
/// @param reason a code of the table `exit_reason`
public record Exit(Kind kind, String reason) {

    /// Withdrawn by the member or the Union; returned by a committee; not approved in a vote.
    public enum Kind {
        WITHDRAWN("withdrawn"),
        RETURNED("returned"),
        NOT_APPROVED("not-approved");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// As it stands on the wire.
        public String code() {
            return code;
        }
    }
}
