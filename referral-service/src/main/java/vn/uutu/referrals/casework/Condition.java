package vn.uutu.referrals.casework;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.referral.Referral;

/// The header If-Match: the caller decided on that version. Without it any version will do.
record Condition(Optional<String> ifMatch) {

    /// @throws Refusal 412 when the case is another version by now
    void check(Referral referral) {
        if (!ifMatch.map(it -> matches(it, referral)).orElse(true)) {
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "referral-changed");
        }
    }

    static String etag(long version) {
        return "\"" + version + "\"";
    }

    private static boolean matches(String header, Referral referral) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(it -> it.equals("*") || it.equals(etag(referral.version())));
    }
}
