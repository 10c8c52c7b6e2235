package vn.uutu.referrals.handover;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.batch.Batch;
import vn.uutu.scope.Scope;

/// Who asks, and which version of the batch they decided on; without the header any version will do.
record Caller(Scope scope, Optional<String> ifMatch) {

    /// @throws Refusal 412 when the batch is another version by now
    void check(Batch batch) {
        if (!ifMatch.map(it -> matches(it, batch)).orElse(true)) {
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "batch-changed");
        }
    }

    static String etag(Batch batch) {
        return "\"" + batch.file().version() + "\"";
    }

    private static boolean matches(String header, Batch batch) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(it -> it.equals("*") || it.equals(etag(batch)));
    }
}
