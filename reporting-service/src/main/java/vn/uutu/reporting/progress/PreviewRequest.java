package vn.uutu.reporting.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a reorganisation would do, as member-service's preview of it says: its units resolved, and who of the divided
/// branches goes where.
///
/// @param effectiveOn first day on which it would hold
/// @param indicators those of the plan where none is said
/// @param members of divided branches; who is not listed counts for who holds the branch
record PreviewRequest(
        @NotNull LocalDate effectiveOn,
        @Nullable String programme,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        @Size(min = 1, max = 20) @Nullable List<@NotNull String> indicators,
        @NotNull @Size(max = 1_000) List<@NotNull @Valid Established> established,
        @NotNull @Size(max = 5_000) List<@NotNull @Valid Closed> closed,
        @NotNull @Size(max = 20_000) List<@NotNull @Valid Moved> moved,
        @NotNull @Size(max = 10_000) List<@NotNull @Valid Assigned> members) {

    /// @param key by which the others speak of it
    /// @param parent none for a root
    record Established(
            @NotBlank @Size(max = 60) String key,
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 60) String level,
            @Valid @Nullable UnitOrKey parent) {}

    /// @param heldBy who would hold what it has counted itself; nobody: it stays with its last parent
    record Closed(@NotNull UUID unit, @Valid @Nullable UnitOrKey heldBy) {}

    /// @param parent none for a root
    record Moved(@NotNull UUID unit, @Valid @Nullable UnitOrKey parent) {}

    /// @param of a member of a branch that would be closed
    record Assigned(@NotNull UUID of, @NotNull @Valid UnitOrKey to) {}

    /// Exactly one of the two: a unit that is there, or one that would be established.
    record UnitOrKey(@Nullable UUID unit, @Nullable String key) {}

    /// The units that it speaks of and that are there, each with the first field that does.
    Map<UUID, String> named() {
        var named = new LinkedHashMap<UUID, String>();
        for (var at = 0; at < established.size(); at++) {
            name(established.get(at).parent(), "established/%d/parent".formatted(at), named);
        }
        for (var at = 0; at < closed.size(); at++) {
            named.putIfAbsent(closed.get(at).unit(), "closed/%d/unit".formatted(at));
            name(closed.get(at).heldBy(), "closed/%d/heldBy".formatted(at), named);
        }
        for (var at = 0; at < moved.size(); at++) {
            named.putIfAbsent(moved.get(at).unit(), "moved/%d/unit".formatted(at));
            name(moved.get(at).parent(), "moved/%d/parent".formatted(at), named);
        }
        for (var at = 0; at < members.size(); at++) {
            name(members.get(at).to(), "members/%d/to".formatted(at), named);
        }
        return named;
    }

    private static void name(@Nullable UnitOrKey place, String field, Map<UUID, String> into) {
        if (place != null && place.unit() instanceof UUID unit) {
            into.putIfAbsent(unit, field);
        }
    }

    /// Above a root is nobody who could be responsible for it.
    boolean makesRoots() {
        return established.stream().anyMatch(unit -> unit.parent() == null)
                || moved.stream().anyMatch(unit -> unit.parent() == null);
    }
}
