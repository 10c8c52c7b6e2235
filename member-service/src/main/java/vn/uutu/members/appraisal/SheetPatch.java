package vn.uutu.members.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rows that somebody changed; each for itself.
record SheetPatch(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Row> rows) {

    /// @param version at which the row was read; 0 where nothing was known
    record Row(
            @NotNull UUID member,
            @NotNull @Min(0) Long version,
            @Nullable Optional<YearPatch.Grading> grading,
            @Nullable Optional<YearPatch.Training> training,
            @Nullable Optional<YearPatch.Review> review) {

        YearPatch said() {
            return new YearPatch(grading, training, review);
        }
    }
}
