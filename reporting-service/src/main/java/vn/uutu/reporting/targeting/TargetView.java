package vn.uutu.reporting.targeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.uutu.reporting.target.Target;

/// A yearly target on the wire.
record TargetView(
        UUID unit,
        String programme,
        String indicator,
        int year,
        @Nullable Integer amount) {

    static TargetView of(Target target) {
        return new TargetView(
                target.unit().value(),
                target.programme(),
                target.indicator().code(),
                target.year(),
                target.amount().isPresent() ? target.amount().getAsInt() : null);
    }
}
