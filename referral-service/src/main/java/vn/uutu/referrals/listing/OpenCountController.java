package vn.uutu.referrals.listing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.uutu.problems.Refusal;
import vn.uutu.referrals.duty.Duties;
import vn.uutu.scope.Scope;

/// How many cases are open in units and all below them: for whoever plans what becomes of the units. Many are asked at
/// once, in a body, and all of them must be the caller's.
@RestController
@RequestMapping(path = "/api/referrals", version = "1")
class OpenCountController {

    private static final int MOST = 1_000;

    private final OpenCounts counts;

    OpenCountController(OpenCounts counts) {
        this.counts = counts;
    }

    @PostMapping("/open-counts")
    Response count(Scope scope, @Valid @RequestBody Request request) {
        var units = Set.copyOf(request.units());
        refuse(HttpStatus.NOT_FOUND, "not-found", counts.outside(units, scope));
        refuse(HttpStatus.FORBIDDEN, "forbidden", counts.outside(units, scope.having(Duties.reading())));
        var counted = counts.of(units);
        return new Response(
                counted.getOrDefault(Optional.<UUID>empty(), 0L),
                counted.entrySet().stream()
                        .flatMap(it -> it.getKey().stream().map(unit -> new OpenCount(unit, it.getValue())))
                        .toList());
    }

    private static void refuse(HttpStatus status, String slug, Set<UUID> outside) {
        if (!outside.isEmpty()) {
            throw Refusal.of(status, slug);
        }
    }

    record Request(@NotEmpty @Size(max = MOST) List<@NotNull UUID> units) {}

    /// @param count each case once
    /// @param items the units that have any; one below another counts in both
    record Response(long count, List<OpenCount> items) {}

    record OpenCount(UUID unit, long open) {}
}
