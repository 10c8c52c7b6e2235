package vn.uutu.reporting.outside;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.uutu.problems.Refusal;
import vn.uutu.reporting.target.OutsideNumber;

/// The version as ETag.
final class Versions {

    private Versions() {}

    /// @param ifMatch what the client has seen; nothing = it does not mind
    static OutsideNumber checked(OutsideNumber number, @Nullable String ifMatch) {
        var current = "\"" + number.version() + "\"";
        if (Optional.ofNullable(ifMatch)
                .filter(tag -> !tag.equals("*") && !tag.equals(current))
                .isPresent()) {
            throw changed();
        }
        return number;
    }

    static Refusal changed() {
        return Refusal.of(HttpStatus.PRECONDITION_FAILED, "outside-number-changed");
    }
}
