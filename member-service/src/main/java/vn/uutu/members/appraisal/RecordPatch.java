package vn.uutu.members.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is absent stays; a list that is there takes the place of the whole list.
///
/// @param years by year, as `2025`
record RecordPatch(
        @Nullable @Size(max = 50) Map<String, @NotNull YearPatch> years,
        @Nullable @Size(max = 100) List<@NotNull @Valid Honour> honours,
        @Nullable @Size(max = 100) List<@NotNull @Valid Position> positions,
        @Nullable @Size(max = 100) List<@NotNull @Valid Group> priorityGroups) {

    /// @param day in that year, where it is known
    record Honour(
            @NotNull String honour,
            @Nullable String level,
            @NotNull Integer year,
            @Nullable LocalDate day) {}

    /// @param to the first day without
    record Position(
            @NotNull String position,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    /// @param to the first day without
    record Group(
            @NotNull String group,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}
}
