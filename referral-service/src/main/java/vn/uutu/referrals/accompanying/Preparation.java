package vn.uutu.referrals.accompanying;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing to be prepared for the ceremony; without the rest it is still to be done.
///
/// @param doneBy in words
/// @param doneOn day in Asia/Ho_Chi_Minh
@JsonInclude(JsonInclude.Include.NON_NULL)
record Preparation(
        String item,
        @Nullable String doneBy,
        @Nullable LocalDate doneOn,
        @Nullable String recordedBy) {

    static Preparation open(PreparationItem item) {
        return new Preparation(item.code(), null, null, null);
    }
}
